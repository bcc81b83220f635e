package org.lianggang.ingest.obligation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianggang.ingest.intake.Cell;

/** Writes down where a page ended; opaque to callers. */
final class Cursor {

  private static final Pattern FORM =
      Pattern.compile("[A-Z0-9_]+/[A-Z0-9_]+/[0-9]+/[0-9]{4}/[A-Z_]+/[A-Z_]+");

  private Cursor() {}

  static String text(Owed last) {
    Cell cell = last.cell();
    String plain =
        String.join(
            "/",
            last.unit(),
            cell.indicator(),
            cell.region(),
            cell.period(),
            cell.sex(),
            cell.residence());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  static Optional<Owed> parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      String[] parts = plain.split("/", -1);
      return FORM.matcher(plain).matches()
          ? Optional.of(
              new Owed(parts[0], new Cell(parts[1], parts[2], parts[3], parts[4], parts[5])))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
