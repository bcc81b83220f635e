package org.lianggang.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianggang.ingest.intake.Cell;

/** The last observation of a page, from which the next one goes on; opaque to callers. */
record Cursor(Cell cell, int revision) {

  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9_.-]+/[0-9]{2,12}/[0-9]{4}/[A-Z_]+/[A-Z_]+/[0-9]{1,9}");

  static Cursor at(Observation last) {
    return new Cursor(
        new Cell(last.indicator(), last.region(), last.period(), last.sex(), last.residence()),
        last.revision());
  }

  static Optional<Cursor> parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      String[] parts = plain.split("/", -1);
      return FORM.matcher(plain).matches()
          ? Optional.of(
              new Cursor(
                  new Cell(parts[0], parts[1], parts[2], parts[3], parts[4]),
                  Integer.parseInt(parts[5])))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String text() {
    String plain =
        String.join(
            "/",
            cell.indicator(),
            cell.region(),
            cell.period(),
            cell.sex(),
            cell.residence(),
            String.valueOf(revision));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  String condition(boolean history) {
    return history
        ? " and (o.province, o.region, o.indicator, o.period, o.sex, o.residence, o.revision)"
            + " > (?, ?, ?, ?, ?, ?, ?)"
        : " and (o.province, o.region, o.indicator, o.period, o.sex, o.residence)"
            + " > (?, ?, ?, ?, ?, ?)";
  }

  List<Object> parameters(boolean history) {
    List<Object> values =
        new ArrayList<>(
            List.of(
                cell.region().substring(0, 2),
                cell.region(),
                cell.indicator(),
                cell.period(),
                cell.sex(),
                cell.residence()));
    if (history) {
      values.add(revision);
    }
    return values;
  }
}
