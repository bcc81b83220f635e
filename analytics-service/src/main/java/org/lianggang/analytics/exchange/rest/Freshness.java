package org.lianggang.analytics.exchange.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a caller has an answer already.
 *
 * @param tag of the answer, weak
 * @param changed when what it rests on last changed; null before anything did
 */
record Freshness(String tag, Instant changed) {

  /** Answers look as the contract says; another contract makes other answers. */
  private static final int CONTRACT = contract();

  /** With two digits for the day, which RFC 1123 leaves open and RFC 9110 does not. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  static Freshness of(long position, Instant changed, Object... form) {
    int hash = Objects.hash(CONTRACT, Arrays.deepHashCode(form));
    return new Freshness("W/\"" + position + "-" + Integer.toHexString(hash) + "\"", changed);
  }

  boolean isKnown(String ifNoneMatch, String ifModifiedSince) {
    if (ifNoneMatch != null) {
      return ifNoneMatch.equals("*")
          || Arrays.stream(ifNoneMatch.split(","))
              .map(known -> known.trim().replaceFirst("^W/", ""))
              .anyMatch(tag.substring(2)::equals);
    }
    return changed != null
        && since(ifModifiedSince)
            .filter(since -> !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(since))
            .isPresent();
  }

  String lastModified() {
    return HTTP_DATE.format(changed);
  }

  /** As HTTP writes dates, or as ISO 8601 does. */
  private static Optional<Instant> since(String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    } catch (DateTimeException notHttp) {
      return iso(text);
    }
  }

  private static Optional<Instant> iso(String text) {
    try {
      return Optional.of(
          text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
              ? OffsetDateTime.parse(text).toInstant()
              : text.contains("T")
                  ? Instant.parse(text + "Z")
                  : Instant.parse(text + "T00:00:00Z"));
    } catch (DateTimeException notIso) {
      return Optional.empty();
    }
  }

  private static int contract() {
    try (InputStream text = Freshness.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return Arrays.hashCode(text.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
