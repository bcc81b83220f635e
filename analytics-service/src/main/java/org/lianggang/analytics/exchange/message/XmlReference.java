package org.lianggang.analytics.exchange.message;

import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;

/**
 * Writes references: in 2.1 by their parts, since clients do not read URNs there, in 3.0 as URNs.
 */
public record XmlReference(Xml xml, Generation generation) {

  public void to(String element, Identity identity) {
    if (generation == Generation.THIRD) {
      xml.text(element, identity.urn(generation));
    } else {
      xml.open(element)
          .empty(
              "Ref",
              "id",
              identity.id(),
              "version",
              identity.version(),
              "agencyID",
              Identity.AGENCY,
              "package",
              identity.kind().infoPackage(),
              "class",
              identity.kind().infoClass(generation))
          .close();
    }
  }

  /** To an entry of a scheme; nested ones by their path. */
  public void toItem(String element, Identity scheme, String item) {
    if (generation == Generation.THIRD) {
      xml.text(element, scheme.urnOf(item));
    } else {
      xml.open(element)
          .empty(
              "Ref",
              "id",
              item,
              "maintainableParentID",
              scheme.id(),
              "maintainableParentVersion",
              scheme.version(),
              "agencyID",
              Identity.AGENCY,
              "package",
              scheme.kind().infoPackage(),
              "class",
              scheme.kind().itemClass())
          .close();
    }
  }

  /** To a part of the same artefact. */
  public void local(String element, String id) {
    if (generation == Generation.THIRD) {
      xml.text(element, id);
    } else {
      xml.open(element).empty("Ref", "id", id).close();
    }
  }
}
