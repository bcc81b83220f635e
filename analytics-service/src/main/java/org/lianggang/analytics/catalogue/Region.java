package org.lianggang.analytics.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.Level;

/**
 * A region by its GB/T 2260 code.
 *
 * @param parent null for the nation
 * @param validFrom first day of the code; null where it always was
 * @param validTo last day of the code; null while it holds
 * @param successors codes of the regions it became
 */
public record Region(
    String code,
    Map<String, String> name,
    Level level,
    String parent,
    LocalDate validFrom,
    LocalDate validTo,
    List<String> successors) {

  public Region {
    requireNonNull(code, "code");
    requireNonNull(level, "level");
    successors = successors == null ? List.of() : List.copyOf(successors);
  }

  /** The figures of a year belong to the code that holds on its last day. */
  public boolean holdsAtEndOf(int year) {
    LocalDate day = LocalDate.of(year, 12, 31);
    return (validFrom == null || !validFrom.isAfter(day))
        && (validTo == null || !validTo.isBefore(day));
  }
}
