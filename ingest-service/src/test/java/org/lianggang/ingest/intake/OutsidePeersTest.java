package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/**
 * In 2024 the prefectures 150100 to 150500 stand beside 152900; 150600 has ended the year before,
 * and 150781 is a county. Their accepted values are listed in this order.
 */
class OutsidePeersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          among them                         | SCREENING | 40 44 45 48 50       | value=47 | -
          as far above as they are wide      | SCREENING | 40 44 45 48 50       | value=60 | -
          further above                      | SCREENING | 40 44 45 48 50       | value=60.01 | noted
          as far below as they are wide      | SCREENING | 40 44 45 48 50       | value=30 | -
          further below                      | SCREENING | 40 44 45 48 50       | value=29.99 | noted
          close together, five points beside | SCREENING | 90 90 90 90 90       | value=95 | -
          close together, more than that     | SCREENING | 90 90 90 90 90       | value=95.01 | noted
          within the bound of its own        | INSPECTION | 90 90 90 90 90      | value=91.5 | -
          beyond the bound of its own        | INSPECTION | 90 90 90 90 90      | value=91.51 | noted
          a mean within 20 % of the greatest | INCOME    | 100 100 100 100 100  | value=120 | -
          a mean beyond it                   | INCOME    | 100 100 100 100 100  | value=120.01 | noted
          a mean below 20 % of the least     | INCOME    | 100 100 100 100 100  | value=79.99 | noted
          only four of them have a value     | SCREENING | 40 44 45 48 -        | value=99 | -
          those that are no peers do not add | SCREENING | 40 44 45 48 - 48 48  | value=99 | -
          nor do they widen                  | SCREENING | 40 44 45 48 50 99 99 | value=61 | noted
          a count                            | CHILDREN  | 40 44 45 48 50       | value=9999 | -
          yes                                | SHELTER   | 0 0 0 0 0            | value=1 | -
          a rate of ten events               | GROWTH    | 1 1 1 1 1            | value=10 numerator=10 denominator=1000 | noted
          a rate of nine events              | GROWTH    | 1 1 1 1 1            | value=9 numerator=9 denominator=1000 | -
          a rate without its counts          | GROWTH    | 1 1 1 1 1            | value=9 | noted
          of women                           | SCREENING | 40 44 45 48 50       | sex=F value=99 | -
          of the year before last            | SCREENING | 40 44 45 48 50       | period=2026 value=99 | -
          """)
  void notes_what_is_further_from_the_peers_than_they_are_from_each_other(
      String situation, String indicator, String peers, String row, String found) {
    assertThat(noted(beside(indicator, "2024", peers), indicator + " " + row))
        .hasSize(found.equals("-") ? 0 : 1);
  }

  @Test
  void takes_the_year_before_where_there_is_none_for_the_year() {
    Reported reported =
        beside("SCREENING", "2023", "40 44 45 48 50").after("SCREENING region=150500 value=80");
    assertThat(noted(reported, "SCREENING value=61")).isEmpty();
    assertThat(noted(beside("SCREENING", "2023", "40 44 45 48 50"), "SCREENING value=61"))
        .hasSize(1);
    assertThat(
            noted(
                beside("SCREENING", "2023", "40 44 45 48 50")
                    .after("SCREENING region=150500 missing=NOT_COLLECTED"),
                "SCREENING value=61"))
        .hasSize(1);
  }

  @Test
  void looks_at_those_in_the_report_first() {
    String others =
        "SCREENING region=150100 value=90; SCREENING region=150200 value=91;"
            + " SCREENING value=92; SCREENING region=150300 value=40";
    List<Finding> noted = noted(beside("SCREENING", "2024", "40 44 91 92 93"), others);
    assertThat(noted).extracting(Finding::row).containsExactly(4);
  }

  @Test
  void says_how_many_there_are_and_where_they_lie() {
    Finding finding =
        noted(beside("SCREENING", "2024", "40 44 45 48 50.5"), "SCREENING value=99").get(0);
    assertThat(finding.message().zh()).isEqualTo("99 与同级 5 个地区的数值 40 至 50.5 相差较大");
    assertThat(finding.message().en())
        .isEqualTo("99 is far from the values of the 5 regions beside this one, 40 to 50.5");
  }

  private static Reported beside(String indicator, String year, String peers) {
    List<String> regions =
        List.of("150100", "150200", "150300", "150400", "150500", "150600", "150781");
    String[] values = peers.split(" ");
    return Reported.byHealth()
        .after(
            IntStream.range(0, values.length)
                .filter(i -> !values[i].equals("-"))
                .mapToObj(
                    i ->
                        "%s region=%s period=%s value=%s"
                            .formatted(indicator, regions.get(i), year, values[i]))
                .collect(Collectors.joining("; ")));
  }

  private static List<Finding> noted(Reported reported, String rows) {
    return reported.findings(rows).stream()
        .filter(finding -> finding.code() == FindingCode.OUTSIDE_PEERS)
        .toList();
  }
}
