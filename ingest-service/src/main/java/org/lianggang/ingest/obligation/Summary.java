package org.lianggang.ingest.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Listing;

/** How a round stands on a day, as a whole and by group; {@code next} as in any list. */
record Summary(
    String round, LocalDate day, Tally.Group total, List<Tally.Group> items, String next) {

  /** Groups in the order of their keys, those after a cursor; rates and lateness of each. */
  static Summary of(
      String round,
      Frame frame,
      Stream<Obligation> obligations,
      GroupBy by,
      int limit,
      String cursor) {
    Tally total = new Tally();
    Map<String, Tally> groups = new TreeMap<>();
    obligations.forEach(
        obligation -> {
          total.add(obligation);
          by.keys(obligation, frame)
              .forEach(key -> groups.computeIfAbsent(key, first -> new Tally()).add(obligation));
        });
    Listing<Tally.Group> page =
        Listing.of(
            groups.entrySet().stream()
                .filter(group -> cursor == null || group.getKey().compareTo(cursor) > 0)
                .limit(limit + 1L)
                .map(group -> group.getValue().toGroup(group.getKey()))
                .toList(),
            limit,
            Tally.Group::key);
    return new Summary(round, frame.today(), total.toGroup("*"), page.items(), page.next());
  }
}
