package org.lianggang.ingest.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A region under its GB/T 2260 code, six digits (000000 is the nation), or twelve for a township. A
 * code that split, merged or was renamed ends with {@code validTo} and names its successors.
 */
public record Region(
    String code,
    Map<String, String> name,
    Level level,
    String parent,
    LocalDate validFrom,
    LocalDate validTo,
    List<String> successors) {

  /** Never null: none where none are named. */
  public List<String> followers() {
    return successors == null ? List.of() : successors;
  }

  /** The figures of a year belong to the code that holds on its last day. */
  public boolean holdsAtEndOf(int year) {
    return holdsOn(LocalDate.of(year, 12, 31));
  }

  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && !hasEndedBefore(day);
  }

  boolean hasEndedBefore(LocalDate day) {
    return validTo != null && validTo.isBefore(day);
  }
}
