package org.lianggang.ingest.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyBookTest {

  private static final DutyBook DUTIES =
      DutyBook.of(
          new Duties(
              "ALXA_HEALTH",
              List.of(
                  new Duties.Duty(
                      "DEATHS", List.of("152900", "152921"), null, null, 2015, null, null),
                  new Duties.Duty(
                      "ENROLMENT",
                      List.of("152900"),
                      List.of("F"),
                      List.of("U"),
                      2015,
                      2020,
                      null))));

  @ParameterizedTest(name = "{0} in {1} for {2}/{3} of {4}: {5}")
  @CsvSource({
    "DEATHS,    152900, F,  R,  2015, true",
    "DEATHS,    152921, _T, _T, 2099, true",
    "DEATHS,    152900, F,  R,  2014, false",
    "DEATHS,    152922, F,  R,  2015, false",
    "ENROLMENT, 152900, F,  U,  2020, true",
    "ENROLMENT, 152900, F,  U,  2021, false",
    "ENROLMENT, 152900, M,  U,  2020, false",
    "ENROLMENT, 152900, F,  R,  2020, false",
    "BIRTHS,    152900, F,  U,  2020, false",
  })
  void are_owed(
      String indicator, String region, String sex, String residence, int year, boolean owed) {
    assertThat(DUTIES.owes(indicator, region, sex, residence, year)).isEqualTo(owed);
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "152900, 2015, true",
    "152900, 2014, false",
    "152921, 2099, true",
    "152922, 2020, false",
  })
  void reach(String region, int year, boolean reached) {
    assertThat(DUTIES.reaches(region, year)).isEqualTo(reached);
  }

  @Test
  void that_name_the_same_regions_weigh_these_once() {
    List<String> regions = List.of("152900", "152921");
    Duties.Duty deaths = new Duties.Duty("DEATHS", regions, null, null, 2015, null, null);
    Duties.Duty births = new Duties.Duty("BIRTHS", regions, null, null, 2015, null, null);
    assertThat(DutyBook.of(new Duties("ALXA_HEALTH", List.of(deaths, births))).weight())
        .isEqualTo(2 + 2);
  }
}
