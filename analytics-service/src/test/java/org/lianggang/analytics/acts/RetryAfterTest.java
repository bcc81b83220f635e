package org.lianggang.analytics.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-11-06T08:49:37Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120                           | PT2M
          0                             | PT0S
          32400                         | PT9H
          32401                         | PT9H
          99999999999999999999          | PT9H
          Fri, 06 Nov 2026 08:51:37 GMT | PT2M
          Fri, 06 Nov 2026 08:49:36 GMT | PT0S
          Sun, 06 Nov 2033 08:49:37 GMT | PT9H
          Sat, 06 Nov 2026 08:51:37 GMT |
          -1                            |
          1.5                           |
          soon                          |
          """)
  void is_seconds_or_a_date_and_at_most_nine_hours(String text, Duration wait) {
    if (wait == null) {
      assertThat(RetryAfter.of(text, NOW)).isEmpty();
    } else {
      assertThat(RetryAfter.of(text, NOW)).contains(wait);
    }
  }
}
