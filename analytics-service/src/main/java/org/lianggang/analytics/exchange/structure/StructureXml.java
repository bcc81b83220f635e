package org.lianggang.analytics.exchange.structure;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.Namespaces;
import org.lianggang.analytics.exchange.message.Xml;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;

/** Writes artefacts as a structure message, SDMX-ML 2.1 or 3.0. */
final class StructureXml {

  private static final Map<Kind, String> CONTAINERS = new EnumMap<>(Kind.class);

  static {
    CONTAINERS.put(Kind.AGENCY_SCHEME, "OrganisationSchemes");
    CONTAINERS.put(Kind.DATA_PROVIDER_SCHEME, "OrganisationSchemes");
    CONTAINERS.put(Kind.DATAFLOW, "Dataflows");
    CONTAINERS.put(Kind.CATEGORY_SCHEME, "CategorySchemes");
    CONTAINERS.put(Kind.CATEGORISATION, "Categorisations");
    CONTAINERS.put(Kind.CODELIST, "Codelists");
    CONTAINERS.put(Kind.CONCEPT_SCHEME, "Concepts");
    CONTAINERS.put(Kind.DATA_STRUCTURE, "DataStructures");
    CONTAINERS.put(Kind.CONSTRAINT, "Constraints");
    CONTAINERS.put(Kind.PROVISION_AGREEMENT, "ProvisionAgreements");
  }

  private final Xml xml;
  private final Generation generation;
  private final Addresses addresses;

  StructureXml(OutputStream out, Generation generation, Addresses addresses) {
    this.xml = new Xml(out, Namespaces.structure(generation));
    this.generation = generation;
    this.addresses = addresses;
  }

  void write(Header header, List<Selection.Selected> selected) {
    xml.root("mes:Structure");
    header.open(xml);
    xml.close().open("mes:Structures");
    containers(selected)
        .forEach(
            (container, artefacts) -> {
              xml.open("str:" + container);
              artefacts.forEach(this::artefact);
              xml.close();
            });
    xml.close().close().end();
  }

  /** In the order the schema wants: that of the kinds in 2.1, that of the names in 3.0. */
  private Map<String, List<Selection.Selected>> containers(List<Selection.Selected> selected) {
    Map<String, List<Selection.Selected>> containers =
        generation == Generation.SECOND ? new LinkedHashMap<>() : new TreeMap<>();
    selected.stream()
        .sorted(Comparator.comparing(one -> one.artefact().identity().kind()))
        .forEach(
            one ->
                containers
                    .computeIfAbsent(
                        container(one.artefact().identity().kind()), any -> new ArrayList<>())
                    .add(one));
    return containers;
  }

  private String container(Kind kind) {
    return generation == Generation.SECOND
        ? CONTAINERS.get(kind)
        : kind.infoClass(generation) + "s";
  }

  private void artefact(Selection.Selected selected) {
    Artefact artefact = selected.artefact();
    Identity identity = artefact.identity();
    View view = selected.view();
    boolean second = generation == Generation.SECOND;
    xml.open(
        "str:" + identity.kind().infoClass(generation),
        "id",
        identity.id(),
        "urn",
        identity.urn(generation),
        "agencyID",
        Identity.AGENCY,
        "version",
        second || !identity.kind().isOfOrganisations() ? identity.version() : null,
        "isFinal",
        second && view != View.STUB
            ? Boolean.toString(!identity.kind().isOfOrganisations())
            : null);
    if (view.isStub()) {
      xml.attribute("isExternalReference", "true");
      xml.attribute("structureURL", addresses.of(identity));
    }
    extras(artefact, view);
    if (second && !view.isStub() && artefact.content() instanceof Content.Constraint constraint) {
      constraint.found().ifPresent(found -> XmlContent.counts(xml, found));
    }
    XmlContent.names(xml, "com:Name", artefact.name());
    if (view != View.STUB) {
      XmlContent.names(xml, "com:Description", artefact.description());
    }
    if (view == View.FULL || identity.kind() == Kind.PROVISION_AGREEMENT) {
      artefact.content().fold(new XmlContent(xml, generation, artefact));
    }
    xml.close();
  }

  /** What a kind has in attributes. */
  private void extras(Artefact artefact, View view) {
    if (!view.isStub() && artefact.content() instanceof Content.Items items && items.partial()) {
      xml.attribute("isPartial", "true");
    }
    if (artefact.content() instanceof Content.Constraint constraint) {
      xml.attribute(
          generation == Generation.SECOND ? "type" : "role",
          constraint.found().isPresent() ? "Actual" : "Allowed");
    }
  }
}
