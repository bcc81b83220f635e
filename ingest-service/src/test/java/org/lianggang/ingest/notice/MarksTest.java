package org.lianggang.ingest.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the day before the first one    | 2025-03-23 |
          the day itself                  | 2025-03-24 | -7
          two days too late               | 2025-03-26 | -7
          three days too late             | 2025-03-27 |
          the next one                    | 2025-03-30 | -1
          a day too late, before the due  | 2025-03-31 | -1
          the later of two                | 2025-04-01 | 1
          after the due day               | 2025-04-10 | 10
          long after                      | 2025-04-30 |
          """)
  void are_reached_on_their_day_or_up_to_two_days_later(
      String situation, LocalDate today, Long mark) {
    assertThat(new Marks(Set.of(-7, -1, 1, 10)).reached(LocalDate.of(2025, 3, 31), today))
        .isEqualTo(mark == null ? OptionalLong.empty() : OptionalLong.of(mark));
  }
}
