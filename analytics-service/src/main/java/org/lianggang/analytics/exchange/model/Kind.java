package org.lianggang.analytics.exchange.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of maintainable artefacts that are kept, in the order SDMX-ML 2.1 lists them. */
public enum Kind {
  AGENCY_SCHEME("base", "AgencyScheme", "Agency", "agencyscheme", "agencySchemes"),
  DATA_PROVIDER_SCHEME(
      "base", "DataProviderScheme", "DataProvider", "dataproviderscheme", "dataProviderSchemes"),
  DATAFLOW("datastructure", "Dataflow", null, "dataflow", "dataflows"),
  CATEGORY_SCHEME(
      "categoryscheme", "CategoryScheme", "Category", "categoryscheme", "categorySchemes"),
  CATEGORISATION("categoryscheme", "Categorisation", null, "categorisation", "categorisations"),
  CODELIST("codelist", "Codelist", "Code", "codelist", "codelists"),
  CONCEPT_SCHEME("conceptscheme", "ConceptScheme", "Concept", "conceptscheme", "conceptSchemes"),
  DATA_STRUCTURE("datastructure", "DataStructure", null, "datastructure", "dataStructures"),
  CONSTRAINT("registry", "ContentConstraint", null, "contentconstraint", "contentConstraints"),
  PROVISION_AGREEMENT(
      "registry", "ProvisionAgreement", null, "provisionagreement", "provisionAgreements");

  private final String infoPackage;
  private final String infoClass;
  private final String itemClass;
  private final String resource;
  private final String json;

  Kind(String infoPackage, String infoClass, String itemClass, String resource, String json) {
    this.infoPackage = infoPackage;
    this.infoClass = infoClass;
    this.itemClass = itemClass;
    this.resource = resource;
    this.json = json;
  }

  /** The package of the information model, as in URNs. */
  public String infoPackage() {
    return infoPackage;
  }

  public String infoClass(Generation generation) {
    return this == CONSTRAINT && generation == Generation.THIRD ? "DataConstraint" : infoClass;
  }

  /** The class of the items of a scheme; null where there are none. */
  public String itemClass() {
    return itemClass;
  }

  public String resource(Generation generation) {
    return this == CONSTRAINT && generation == Generation.THIRD ? "dataconstraint" : resource;
  }

  public String json(Generation generation) {
    return this == CONSTRAINT && generation == Generation.THIRD ? "dataConstraints" : json;
  }

  /** Whether the artefacts are lists of items, of which some may be asked for. */
  public boolean isScheme() {
    return itemClass != null;
  }

  /** Organisations keep one version for ever. */
  public boolean isOfOrganisations() {
    return this == AGENCY_SCHEME || this == DATA_PROVIDER_SCHEME;
  }

  public String version() {
    return isOfOrganisations() ? "1.0" : "1.0.0";
  }

  public static Optional<Kind> of(String resource, Generation generation) {
    return Arrays.stream(values())
        .filter(kind -> kind.resource(generation).equals(resource))
        .findFirst();
  }

  public static List<Kind> all() {
    return List.of(values());
  }
}
