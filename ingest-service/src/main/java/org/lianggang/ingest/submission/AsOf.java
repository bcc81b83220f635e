package org.lianggang.ingest.submission;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What was known at a position of the feed, or at a time. */
sealed interface AsOf {

  /** The condition on a feed entry {@code f}; one parameter. */
  String condition();

  Object parameter();

  /** Whether more may yet become known of it, so that the answer would not last. */
  boolean isAfter(Present present);

  /** The head of the feed, and the time by the clock that gives positions. */
  record Present(long head, Instant time) {}

  record Position(long position) implements AsOf {
    @Override
    public String condition() {
      return "f.position <= ?";
    }

    @Override
    public Object parameter() {
      return position;
    }

    @Override
    public boolean isAfter(Present present) {
      return position > present.head();
    }
  }

  record Time(Instant time) implements AsOf {
    @Override
    public String condition() {
      return "f.published_at <= ?";
    }

    @Override
    public Object parameter() {
      return time.atOffset(ZoneOffset.UTC);
    }

    @Override
    public boolean isAfter(Present present) {
      return time.isAfter(present.time());
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
