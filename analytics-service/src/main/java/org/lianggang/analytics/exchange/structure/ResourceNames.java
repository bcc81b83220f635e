package org.lianggang.analytics.exchange.structure;

import java.util.EnumSet;
import java.util.Set;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Kind;

/** The names of resources in queries, of those that are kept and those that are only known. */
public final class ResourceNames {

  private static final Set<String> NOT_KEPT =
      Set.of(
          "metadatastructure",
          "metadataflow",
          "hierarchicalcodelist",
          "dataconsumerscheme",
          "organisationunitscheme",
          "reportingtaxonomy",
          "structureset",
          "process",
          "attachmentconstraint",
          "actualconstraint",
          "transformationscheme",
          "rulesetscheme",
          "userdefinedoperatorscheme",
          "customtypescheme",
          "namepersonalisationscheme",
          "vtlmappingscheme");

  private static final Set<String> NOT_KEPT_IN_THIRD =
      Set.of(
          "hierarchy",
          "hierarchyassociation",
          "valuelist",
          "geographiccodelist",
          "geogridcodelist",
          "metadataproviderscheme",
          "metadataprovisionagreement",
          "metadataconstraint",
          "structuremap",
          "representationmap",
          "conceptschememap",
          "categoryschememap",
          "organisationschememap",
          "reportingtaxonomymap");

  private ResourceNames() {}

  public static boolean isKnown(String name, Generation generation) {
    return NOT_KEPT.contains(name)
        || generation == Generation.THIRD && NOT_KEPT_IN_THIRD.contains(name)
        || !kinds(name, generation).isEmpty();
  }

  /** The kinds meant; none where nothing of the kind is kept. */
  public static Set<Kind> kinds(String name, Generation generation) {
    boolean second = generation == Generation.SECOND;
    if (second && name.equals("structure") || !second && name.equals("*")) {
      return EnumSet.allOf(Kind.class);
    }
    if (second && name.equals("organisationscheme")) {
      return EnumSet.of(Kind.AGENCY_SCHEME, Kind.DATA_PROVIDER_SCHEME);
    }
    if (second && name.equals("allowedconstraint")) {
      return EnumSet.of(Kind.CONSTRAINT);
    }
    return Kind.of(name, generation).<Set<Kind>>map(EnumSet::of).orElse(Set.of());
  }
}
