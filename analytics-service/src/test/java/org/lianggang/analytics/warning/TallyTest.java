package org.lianggang.analytics.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A warning is worth what came after it. */
class TallyTest {

  /** Years from 2011 on: + well, - bad, . not judged; the horizon is two years. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          followed within the horizon           | ++-  | 2011      | 1 0 1 0 0 1 0 2
          followed just beyond it               | +++- | 2011      | 1 0 0 1 0 1 1 0
          never followed                        | +++  | 2011      | 1 0 0 1 0 0 0 0
          nothing was judged afterwards         | +..  | 2011      | 1 0 0 0 1 0 0 0
          bad already                           | +--  | 2012      | 1 1 0 0 0 1 1 0
          no warning                            | ++-  |           | 0 0 0 0 0 1 1 0
          warned twice, the first counts        | ++-  | 2011 2012 | 2 0 2 0 0 1 0 2
          bad from the beginning is no onset    | --+  |           | 0 0 0 0 0 0 0 0
          bad once more is another onset        | +-+- | 2013      | 1 0 1 0 0 2 1 1
          years that are not judged are skipped | +.-  | 2011      | 1 0 1 0 0 1 0 2
          """)
  void counts_what_came(String situation, String years, String alarms, String expected) {
    Tally tally = Tally.NOTHING.and(course(years, alarms), 2);

    assertThat(
            "%d %d %d %d %d %d %d %d"
                .formatted(
                    tally.alarms(),
                    tally.late(),
                    tally.hits(),
                    tally.falseAlarms(),
                    tally.open(),
                    tally.onsets(),
                    tally.misses(),
                    tally.leadYears()))
        .isEqualTo(expected);
  }

  /** Two hits of three warnings; two of three onsets were warned of, two years and one before. */
  @Test
  void gives_precision_recall_and_lead_of_all_together() {
    Tally tally =
        Tally.NOTHING
            .and(course("++-", "2011"), 2)
            .and(course("++-", "2012"), 2)
            .and(course("+++", "2011"), 2)
            .and(course("+-", null), 2);

    assertThat(tally.precision()).isEqualTo("0.667");
    assertThat(tally.recall()).isEqualTo("0.667");
    assertThat(tally.lead()).isEqualTo("1.500");
    assertThat(Tally.NOTHING.precision()).isNull();
    assertThat(Tally.NOTHING.recall()).isNull();
    assertThat(Tally.NOTHING.lead()).isNull();
  }

  private static Course course(String years, String alarms) {
    TreeMap<Integer, Boolean> bad = new TreeMap<>();
    for (int i = 0; i < years.length(); i++) {
      if (years.charAt(i) != '.') {
        bad.put(2011 + i, years.charAt(i) == '-');
      }
    }
    TreeSet<Integer> warned = new TreeSet<>();
    if (alarms != null) {
      Arrays.stream(alarms.split(" ")).map(Integer::valueOf).forEach(warned::add);
    }
    return new Course(bad, warned);
  }
}
