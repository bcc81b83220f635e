package org.lianggang.analytics.acts;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a receiver asks to be left alone, in seconds or until a date (RFC 9110, 10.2.3). */
final class RetryAfter {

  private static final Pattern SECONDS = Pattern.compile("[0-9]+");

  private static final BigInteger MOST = BigInteger.valueOf(Backoff.LONGEST.toSeconds());

  private RetryAfter() {}

  /** From 0 to the longest wait there is; empty where the text says neither. */
  static Optional<Duration> of(String text, Instant now) {
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(Duration.ofSeconds(new BigInteger(text).min(MOST).longValue()));
    }
    try {
      Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(within(Duration.between(now, date)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Duration within(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(Backoff.LONGEST) > 0 ? Backoff.LONGEST : wait;
  }
}
