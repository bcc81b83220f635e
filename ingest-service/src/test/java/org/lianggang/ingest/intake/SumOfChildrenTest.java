package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.problem.Finding;

/** In 2024 the banners 152921 and 152922 make up 152900; the latter's figures are accepted. */
class SumOfChildrenTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the sum                        | BIRTHS region=152922 value=400 | BIRTHS value=1000; BIRTHS region=152921 value=600 | -
          one more                       | BIRTHS region=152922 value=400 | BIRTHS value=1001; BIRTHS region=152921 value=600 | 1 EXPLAIN CHILDREN_DISAGREE value
          one not reported yet           | BIRTHS region=152922 sex=F value=400 | BIRTHS value=1001; BIRTHS region=152921 value=600 | -
          one not collected              | BIRTHS region=152922 missing=NOT_COLLECTED | BIRTHS value=1001; BIRTHS region=152921 value=600 | -
          one without any to count       | BIRTHS region=152922 missing=NOT_APPLICABLE | BIRTHS value=601; BIRTHS region=152921 value=600 | 1 EXPLAIN CHILDREN_DISAGREE value
          the whole not collected        | BIRTHS region=152922 value=400 | BIRTHS missing=NOT_COLLECTED; BIRTHS region=152921 value=600 | -
          rounded, three half units away | WATER region=152922 value=4.1  | WATER value=10.3; WATER region=152921 value=6.1 | -
          two units away                 | WATER region=152922 value=4.1  | WATER value=10.4; WATER region=152921 value=6.1 | 1 EXPLAIN CHILDREN_DISAGREE value
          not the mean of the shares     | VACCINATION region=152922 value=90 numerator=9 denominator=10 | VACCINATION value=70; VACCINATION region=152921 value=50 numerator=45 denominator=90 | 1 EXPLAIN CHILDREN_DISAGREE value
          the share of the sums          | VACCINATION region=152922 value=90 numerator=9 denominator=10 | VACCINATION value=54; VACCINATION region=152921 value=50 numerator=45 denominator=90 | -
          one tenth beside it            | VACCINATION region=152922 value=90 numerator=9 denominator=10 | VACCINATION value=54.1; VACCINATION region=152921 value=50 numerator=45 denominator=90 | 1 EXPLAIN CHILDREN_DISAGREE value
          a share without counts         | VACCINATION region=152922 value=90 | VACCINATION value=70; VACCINATION region=152921 value=50 numerator=45 denominator=90 | -
          a figure that is never summed  | CHILDREN region=152922 value=400 | CHILDREN value=1001; CHILDREN region=152921 value=600 | -
          with a banner that has ended   | BIRTHS period=2022 region=152922 value=400 | BIRTHS period=2022 value=1001; BIRTHS period=2022 region=152921 value=600 | -
          """)
  void asks_the_whole_why_it_differs(String situation, String accepted, String rows, String found) {
    assertThat(Reported.byHealth().after(accepted).found(rows)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the sum                        | BIRTHS value=1000; BIRTHS region=152922 value=400 | BIRTHS region=152921 value=600 | -
          one fewer                      | BIRTHS value=1000; BIRTHS region=152922 value=400 | BIRTHS region=152921 value=599 | 1 NOTE CHILDREN_DISAGREE value
          the other not there yet        | BIRTHS value=1000                                 | BIRTHS region=152921 value=599 | -
          the whole reported with it     | BIRTHS value=1000; BIRTHS region=152922 value=400 | BIRTHS region=152921 value=599; BIRTHS value=999 reason=recount | -
          """)
  void notes_to_a_part_that_the_accepted_whole_differs(
      String situation, String accepted, String rows, String found) {
    assertThat(Reported.byHealth().after(accepted).found(rows)).isEqualTo(found);
  }

  @Test
  void says_what_follows_from_how_many() {
    Finding finding =
        Reported.byHealth()
            .after("VACCINATION region=152922 value=90 numerator=9 denominator=10")
            .after("VACCINATION region=152921 value=50 numerator=45 denominator=90")
            .findings("VACCINATION value=70")
            .get(0);
    assertThat(finding.message().zh()).isEqualTo("地区 152900 的 70 与由下级 2 个地区推算的 54.0 不符");
    assertThat(finding.message().en())
        .isEqualTo(
            "The 70 of region 152900 differs from the 54.0 that follows from the 2 regions below it");
  }
}
