package org.lianggang.ingest.obligation;

import java.util.Set;

/** By what obligations are counted. */
enum GroupBy {
  unit,
  region,
  domain;

  /** An indicator may stand in several domains, and counts in each; in no plan, it is in "". */
  Set<String> keys(Obligation obligation, Frame frame) {
    return switch (this) {
      case unit -> Set.of(obligation.unit());
      case region -> Set.of(obligation.region());
      case domain -> {
        Set<String> domains = frame.domains(obligation.owed().cell());
        yield domains.isEmpty() ? Set.of("") : domains;
      }
    };
  }
}
