package org.lianggang.ingest.obligation;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Csv;

/** Obligations and their summary as tables, under the names they have in JSON. */
final class Tables {

  private static final List<String> OBLIGATIONS =
      List.of(
          "unit",
          "region",
          "indicator",
          "sex",
          "residence",
          "period",
          "round",
          "opens",
          "due",
          "closes",
          "state",
          "daysLate",
          "submission");

  private Tables() {}

  static StreamingOutput of(Stream<Obligation> obligations) {
    return Csv.of(OBLIGATIONS, obligations.map(Tables::row));
  }

  /** The last line, with the key *, is the whole. */
  static StreamingOutput of(Summary summary) {
    List<String> heads =
        Stream.of(
                Stream.of("key", "owed", "reported", "inTime", "completeness", "timeliness"),
                Arrays.stream(State.values()).map(State::name),
                Stream.of("lateUnits", "daysLate"))
            .flatMap(names -> names)
            .toList();
    return Csv.of(
        heads,
        Stream.concat(summary.items().stream(), Stream.of(summary.total())).map(Tables::row));
  }

  private static Stream<?> row(Obligation one) {
    return Stream.of(
        one.unit(),
        one.region(),
        one.indicator(),
        one.sex(),
        one.residence(),
        one.period(),
        one.round(),
        one.opens(),
        one.due(),
        one.closes(),
        one.state(),
        one.daysLate(),
        one.submission() == null ? "" : one.submission());
  }

  private static Stream<?> row(Tally.Group group) {
    return Stream.of(
            Stream.of(group.key(), group.owed(), group.reported(), group.inTime()),
            Stream.of(or(group.completeness()), or(group.timeliness())),
            group.counts().values().stream(),
            Stream.of(
                group.late().size(),
                group.late().stream().mapToLong(Tally.Late::daysLate).max().orElse(0)))
        .flatMap(cells -> cells);
  }

  private static Object or(Object figure) {
    return figure == null ? "" : figure;
  }
}
