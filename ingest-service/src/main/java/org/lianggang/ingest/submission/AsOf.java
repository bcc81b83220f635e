package org.lianggang.ingest.submission;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What was known at a position of the feed, or at a time. */
sealed interface AsOf {

  /** The condition on a feed entry {@code f}; one parameter. */
  String condition();

  Object parameter();

  record Position(long position) implements AsOf {
    @Override
    public String condition() {
      return "f.position <= ?";
    }

    @Override
    public Object parameter() {
      return position;
    }
  }

  record Time(Instant time) implements AsOf {
    @Override
    public String condition() {
      return "f.published_at <= ?";
    }

    @Override
    public Object parameter() {
      return time.atOffset(java.time.ZoneOffset.UTC);
    }
  }

  /** Digits are a position, RFC 3339 is a time; anything else is neither. */
  static Optional<AsOf> parse(String text) {
    if (text.matches("[0-9]{1,18}")) {
      return Optional.of(new Position(Long.parseLong(text)));
    }
    try {
      return Optional.of(new Time(OffsetDateTime.parse(text).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
