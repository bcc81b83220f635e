package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.MISSING_PARAMETER;

import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianggang.ingest.intake.Scope;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** For what a report is said to be complete, codes separated by commas. */
public class ScopeParameters {

  @QueryParam("scopeRegions")
  String regions;

  @QueryParam("scopeIndicators")
  String indicators;

  @QueryParam("tombstones")
  Integer tombstones;

  Optional<Problem> fault() {
    if ((regions == null) == (indicators == null)) {
      return Optional.empty();
    }
    String missing = regions == null ? "scopeRegions" : "scopeIndicators";
    return Optional.of(
        Problem.badParameters(
            List.of(Finding.at(MISSING_PARAMETER, null, missing, null, missing))));
  }

  /** Null where nothing is declared. */
  Declared declared() {
    return regions == null
        ? null
        : new Declared(new Scope(codes(regions), codes(indicators)), tombstones);
  }

  private static Set<String> codes(String codes) {
    return new HashSet<>(List.of(codes.split(",")));
  }
}
