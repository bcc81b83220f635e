package org.lianggang.analytics.exchange.data;

import java.util.List;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.Xml;
import org.lianggang.analytics.exchange.message.XmlReference;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;

/**
 * The header of a data message in XML: one structure for the flow, or one for each agreement where
 * providers were asked for.
 */
record XmlHead(Header header, Generation generation, Identity flow, List<Identity> agreements) {

  /** The namespace of the types of one flow's data. */
  static String namespace(Identity flow, String along) {
    return flow.urn(Generation.SECOND) + ":ObsLevelDim:" + along;
  }

  /**
   * @param specific whether the namespace is told
   */
  void write(Xml xml, Layout layout, boolean specific) {
    header.open(xml);
    if (agreements.isEmpty()) {
      structure(xml, flow, "com:StructureUsage", layout, specific);
    }
    agreements.forEach(
        agreement ->
            structure(
                xml,
                agreement,
                generation == Generation.SECOND
                    ? "com:ProvisionAgrement"
                    : "com:ProvisionAgreement",
                layout,
                specific));
    xml.close();
  }

  /** What a data set refers to. */
  String structureOf(Edition edition) {
    return agreements.stream()
        .filter(agreement -> agreement.id().endsWith("_" + edition.provider()))
        .findFirst()
        .orElse(flow)
        .id();
  }

  private void structure(
      Xml xml, Identity structure, String element, Layout layout, boolean specific) {
    xml.open(
        "mes:Structure",
        "structureID",
        structure.id(),
        "namespace",
        specific ? namespace(flow, layout.along()) : null,
        "dimensionAtObservation",
        layout.along());
    if (generation == Generation.SECOND && structure.kind() == Kind.PROVISION_AGREEMENT) {
      xml.open(element)
          .empty(
              "Ref",
              "id",
              structure.id(),
              "version",
              structure.version(),
              "agencyID",
              Identity.AGENCY,
              "package",
              "registry",
              "class",
              "ProvisionAgreement")
          .close();
    } else {
      new XmlReference(xml, generation).to(element, structure);
    }
    xml.close();
  }
}
