package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.catalogue.MeasureClass.DIRECTION;
import static org.lianggang.ingest.catalogue.MeasureClass.NUMERIC;

import java.util.List;
import java.util.Set;

/** What a target demands; {@code methods} of the analytics service say how each is judged. */
public enum TargetKind {
  AT_LEAST(NUMERIC, List.of("value|fraction"), Set.of()),
  ABOVE(NUMERIC, List.of("value|fraction"), Set.of()),
  AT_MOST(NUMERIC, List.of("value|fraction"), Set.of()),
  BELOW(NUMERIC, List.of("value|fraction"), Set.of()),
  BETWEEN(NUMERIC, List.of("low", "high"), Set.of()),
  AROUND(NUMERIC, List.of("value|fraction", "tolerance"), Set.of()),
  CHANGE_FROM_BASELINE(NUMERIC, List.of("percent"), Set.of()),
  AT_LEAST_REFERENCE(NUMERIC, List.of("reference"), Set.of()),
  AROUND_REFERENCE(NUMERIC, List.of("reference", "tolerance"), Set.of()),
  EVERY_UNIT(NUMERIC, List.of("everyUnit"), Set.of()),
  /** With a bound it is that threshold in every year, without one it is a direction. */
  HOLD(DIRECTION, List.of(), Set.of("value", "low", "high", "tolerance", "limit")),
  INCREASE(DIRECTION, List.of(), Set.of("limit")),
  DECREASE(DIRECTION, List.of(), Set.of("limit")),
  NARROW_GAP(DIRECTION, List.of("groups"), Set.of("limit")),
  SLOW_RISE(DIRECTION, List.of(), Set.of("limit")),
  QUALITATIVE(MeasureClass.QUALITATIVE, List.of(), Set.of());

  private final MeasureClass measureClass;
  private final List<String> needs;
  private final Set<String> takes;

  TargetKind(MeasureClass measureClass, List<String> needs, Set<String> takes) {
    this.measureClass = measureClass;
    this.needs = needs;
    this.takes = takes;
  }

  /** Fields without which the target says nothing; of alternatives (a|b) exactly one. */
  List<String> needs() {
    return needs;
  }

  /** Whether the field means anything for this kind. */
  boolean uses(String field) {
    return takes.contains(field)
        || needs.stream().anyMatch(need -> List.of(need.split("\\|")).contains(field));
  }

  boolean fits(MeasureClass wanted, boolean bounded) {
    return this == HOLD && bounded ? wanted == NUMERIC : wanted == measureClass;
  }
}
