package org.lianggang.analytics.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest(name = "after {0} attempts, {1}: {2}")
  @CsvSource({
    "1, 0.5, PT5S",
    "1, 0,   PT4S",
    "1, 1,   PT6S",
    "2, 0.5, PT5M",
    "4, 0.5, PT2H",
    "7, 0.5, PT9H"
  })
  void waits_longer_each_time_more_or_less(int attempts, double chance, Duration wait) {
    assertThat(Backoff.after(attempts, chance, null)).contains(wait);
  }

  @ParameterizedTest(name = "after {0} attempts, asked for {1}: {2}")
  @CsvSource({"1, PT1H, PT1H", "1, PT5S, PT5S", "4, PT1H, PT2H", "7, PT9H, PT9H"})
  void waits_no_less_than_it_was_asked(int attempts, Duration asked, Duration wait) {
    assertThat(Backoff.after(attempts, 0.5, asked)).contains(wait);
  }

  @Test
  void gives_up_after_eight_attempts_in_about_a_day() {
    assertThat(Backoff.after(8, 0.5, Duration.ZERO)).isEmpty();
    assertThat(
            IntStream.range(1, 8)
                .mapToObj(attempts -> Backoff.after(attempts, 0.5, null).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.parse("PT23H35M5S"));
  }
}
