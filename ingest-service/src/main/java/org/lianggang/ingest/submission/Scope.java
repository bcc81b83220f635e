package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.MISSING_PARAMETER;
import static org.lianggang.ingest.problem.FindingCode.TOMBSTONES_NOT_CONFIRMED;

import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/**
 * For which regions and indicators a report says that it is complete, for its unit and period: what
 * it leaves out has no figure any more.
 */
public class Scope {

  @QueryParam("scopeRegions")
  String regions;

  @QueryParam("scopeIndicators")
  String indicators;

  /** How many figures lose their value, as a dry run told. */
  @QueryParam("tombstones")
  Integer tombstones;

  boolean isDeclared() {
    return regions != null || indicators != null;
  }

  Optional<Problem> fault() {
    if (isDeclared() && (regions == null || indicators == null)) {
      String missing = regions == null ? "scopeRegions" : "scopeIndicators";
      return Optional.of(
          Problem.badParameters(
              List.of(Finding.at(MISSING_PARAMETER, null, missing, null, missing))));
    }
    return Optional.empty();
  }

  Set<String> regions() {
    return new HashSet<>(List.of(regions.split(",")));
  }

  Set<String> indicators() {
    return new HashSet<>(List.of(indicators.split(",")));
  }

  /** Nothing where so many were said to be expected. */
  Optional<Problem> unconfirmed(int expected) {
    if (expected == (tombstones == null ? 0 : tombstones)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            tombstones == null ? 428 : 412,
            tombstones == null ? "需要先决条件 / Precondition required" : "先决条件不成立 / Precondition failed",
            Finding.at(TOMBSTONES_NOT_CONFIRMED, null, "tombstones", tombstones, expected)));
  }

  /** As part of what is asked for; null where nothing is declared. */
  String text() {
    return isDeclared() ? regions + " " + indicators + " " + tombstones : null;
  }
}
