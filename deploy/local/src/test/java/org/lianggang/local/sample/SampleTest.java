package org.lianggang.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.local.process.Project;

class SampleTest {

  private static final Path FOLDER = Project.root().resolve("deploy/local/sample");
  private static final Catalogue CATALOGUE =
      new Catalogue(Project.root().resolve("ingest-service/catalogue"));
  private static final Map<String, Indicator> INDICATORS = CATALOGUE.indicatorsByCode();
  private static final Sample SAMPLE = new Sample(CATALOGUE, FOLDER);
  private static final List<Figure> PUBLISHED = PublishedSeries.in(FOLDER);
  private static final List<Figure> SYNTHETIC = SAMPLE.synthetic();

  private record Cell(String indicator, String region, int year, String sex, String residence) {

    static Cell of(Figure figure) {
      return new Cell(
          figure.indicator(), figure.region(), figure.year(), figure.sex(), figure.residence());
    }
  }

  private static final Map<Cell, Figure> CELLS =
      SYNTHETIC.stream().collect(Collectors.toMap(Cell::of, figure -> figure));

  /** 148 rows are published; six cells stand in a women's and in a children's report. */
  @Test
  void all_published_figures_are_reported_once() {
    assertThat(PUBLISHED).hasSize(142);
    assertThat(PUBLISHED.stream().map(Cell::of)).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MATERNAL_MORTALITY_RATIO             | 000000 | 2023 | F  | R  | 17.0
          INFANT_MORTALITY                     | 150000 | 2020 | _T | _T | 3.56
          INFANT_MORTALITY                     | 610304 | 2022 | _T | _T | 3.07
          PAEDIATRICIANS                       | 000000 | 2022 | _T | _T | 226000
          BASIC_MEDICAL_INSURANCE_MEMBERS      | 000000 | 2022 | F  | _T | 650000000
          CHILDCARE_PLACES                     | 000000 | 2024 | _T | _T | 5737000
          STAFF_AND_WORKERS                    | 150000 | 2021 | F  | _T | 1832000
          """)
  void a_published_figure_comes_in_the_unit_of_its_indicator(
      String indicator, String region, int year, String sex, String residence, BigDecimal value) {
    Cell cell = new Cell(indicator, region, year, sex, residence);
    assertThat(PUBLISHED)
        .filteredOn(figure -> Cell.of(figure).equals(cell))
        .singleElement()
        .satisfies(figure -> assertThat(figure.value().orElseThrow()).isEqualByComparingTo(value));
  }

  @Test
  void every_cell_is_declared_by_its_indicator_and_owed_by_a_unit() {
    Duties duties = Duties.of(CATALOGUE.duties());
    assertThat(Stream.concat(PUBLISHED.stream(), SYNTHETIC.stream()))
        .allSatisfy(
            figure -> {
              Indicator indicator = INDICATORS.get(figure.indicator());
              assertThat(indicator.sexes()).contains(figure.sex());
              assertThat(indicator.residences()).contains(figure.residence());
              assertThat(duties.unitFor(figure)).as(figure.toString()).isPresent();
            });
  }

  @Test
  void a_value_has_the_decimals_of_its_indicator_and_keeps_its_range() {
    Map<String, JsonNode> bodies = new HashMap<>();
    CATALOGUE.indicators().forEach(body -> bodies.put(body.path("code").asText(), body));
    assertThat(Stream.concat(PUBLISHED.stream(), SYNTHETIC.stream()))
        .filteredOn(figure -> figure.value().isPresent())
        .allSatisfy(
            figure -> {
              JsonNode body = bodies.get(figure.indicator());
              BigDecimal value = figure.value().orElseThrow();
              assertThat(value.scale())
                  .as(figure.toString())
                  .isLessThanOrEqualTo(body.path("decimals").asInt());
              assertThat(value).isGreaterThanOrEqualTo(body.path("minimum").decimalValue());
              if (body.has("maximum")) {
                assertThat(value)
                    .as(figure.toString())
                    .isLessThanOrEqualTo(body.path("maximum").decimalValue());
              }
            });
  }

  @Test
  void a_value_is_its_numerator_divided_by_its_denominator_times_the_scale() {
    assertThat(SYNTHETIC)
        .filteredOn(figure -> figure.counts().isPresent())
        .isNotEmpty()
        .allSatisfy(
            figure -> {
              Figure.Counts counts = figure.counts().orElseThrow();
              Indicator indicator = INDICATORS.get(figure.indicator());
              assertThat(figure.value())
                  .contains(indicator.ratio(counts.numerator(), counts.denominator()));
              if (indicator.isShare()) {
                assertThat(counts.numerator()).isLessThanOrEqualTo(counts.denominator());
              }
            });
  }

  @Test
  void every_share_and_rate_that_has_a_value_has_counts() {
    assertThat(SYNTHETIC)
        .filteredOn(
            figure ->
                figure.value().isPresent()
                    && Set.of("SHARE", "RATE")
                        .contains(INDICATORS.get(figure.indicator()).valueKind()))
        .allSatisfy(figure -> assertThat(figure.counts()).as(figure.toString()).isPresent());
  }

  @Test
  void women_and_men_and_town_and_country_add_up_to_the_total() {
    assertThat(SYNTHETIC)
        .filteredOn(figure -> figure.counts().isPresent() && figure.residence().equals("_T"))
        .allSatisfy(
            total -> {
              addsUp(total, "F", "_T", "M", "_T");
              addsUp(total, total.sex(), "U", total.sex(), "R");
            });
  }

  private static void addsUp(
      Figure total, String sex, String residence, String otherSex, String otherResidence) {
    Figure one = CELLS.get(cell(total, total.region(), sex, residence));
    Figure other = CELLS.get(cell(total, total.region(), otherSex, otherResidence));
    boolean split = one != null && other != null && !one.equals(total) && !other.equals(total);
    if (split && INDICATORS.get(total.indicator()).totalSex().equals(total.sex())) {
      assertThat(one.counts().orElseThrow().numerator() + other.counts().orElseThrow().numerator())
          .as(total.toString())
          .isEqualTo(total.counts().orElseThrow().numerator());
    }
  }

  @Test
  void the_banners_add_up_to_the_league() {
    assertThat(SYNTHETIC)
        .filteredOn(
            figure -> figure.counts().isPresent() && figure.region().equals(SyntheticSeries.LEAGUE))
        .allSatisfy(
            league -> {
              long numerators =
                  Profiles.BANNERS.stream()
                      .map(banner -> cell(league, banner, league.sex(), league.residence()))
                      .map(cell -> CELLS.get(cell).counts())
                      .mapToLong(counts -> counts.map(Figure.Counts::numerator).orElse(0L))
                      .sum();
              assertThat(numerators)
                  .as(league.toString())
                  .isEqualTo(league.counts().orElseThrow().numerator());
            });
  }

  @Test
  void fewer_die_as_newborns_than_as_infants_than_before_five() {
    assertThat(SYNTHETIC)
        .filteredOn(figure -> figure.indicator().equals("INFANT_MORTALITY"))
        .allSatisfy(
            infant -> {
              assertThat(deaths(infant, "NEONATAL_MORTALITY"))
                  .isLessThanOrEqualTo(deaths(infant, "INFANT_MORTALITY"));
              assertThat(deaths(infant, "INFANT_MORTALITY"))
                  .isLessThanOrEqualTo(deaths(infant, "UNDER5_MORTALITY"));
            });
  }

  private static long deaths(Figure like, String indicator) {
    Cell cell = new Cell(indicator, like.region(), like.year(), like.sex(), like.residence());
    return CELLS.get(cell).counts().orElseThrow().numerator();
  }

  @Test
  void the_series_is_the_same_at_every_run() {
    assertThat(SAMPLE.synthetic()).isEqualTo(SYNTHETIC);
  }

  @Test
  void both_sexes_are_there_where_they_are_declared() {
    Set<String> withBoth =
        INDICATORS.values().stream()
            .filter(Indicator::hasBothSexes)
            .map(Indicator::code)
            .collect(Collectors.toSet());
    assertThat(SYNTHETIC)
        .filteredOn(figure -> withBoth.contains(figure.indicator()))
        .filteredOn(figure -> figure.sex().equals("_T") && figure.residence().equals("_T"))
        .allSatisfy(
            total -> {
              assertThat(CELLS).containsKey(cell(total, total.region(), "F", "_T"));
              assertThat(CELLS).containsKey(cell(total, total.region(), "M", "_T"));
            });
  }

  @Test
  void every_synthetic_row_says_that_it_is() {
    assertThat(SAMPLE.submissions())
        .filteredOn(submission -> submission.path("memberUnit").asText().startsWith("ALXA_"))
        .isNotEmpty()
        .allSatisfy(
            submission -> {
              assertThat(submission.path("note").asText()).isEqualTo("synthetic 示例");
              submission
                  .path("observations")
                  .forEach(
                      row -> {
                        assertThat(row.path("explanation").asText()).isEqualTo("synthetic 示例");
                        assertThat(row.path("obsStatus").asText("E")).isEqualTo("E");
                      });
            });
  }

  @Test
  void a_submission_has_each_cell_once() {
    for (JsonNode submission : SAMPLE.submissions()) {
      Set<String> cells = new HashSet<>();
      for (JsonNode row : submission.path("observations")) {
        String cell =
            String.join(
                " ",
                row.path("indicator").asText(),
                row.path("region").asText(),
                row.path("sex").asText(),
                row.path("residence").asText());
        assertThat(cells.add(cell)).as(cell).isTrue();
      }
    }
  }

  @Test
  void a_judgement_is_of_a_measure_that_people_judge() {
    Set<String> qualitative = new HashSet<>();
    for (JsonNode plan : CATALOGUE.plans()) {
      plan.findParents("target").stream()
          .filter(measure -> measure.path("class").asText().equals("QUALITATIVE"))
          .forEach(
              measure ->
                  qualitative.add(
                      plan.path("code").asText() + " " + measure.path("code").asText()));
    }
    assertThat(SAMPLE.judgements())
        .allSatisfy(
            judgement ->
                assertThat(qualitative)
                    .contains(
                        judgement.path("plan").asText()
                            + " "
                            + judgement.path("measure").asText()));
  }

  private static Cell cell(Figure like, String region, String sex, String residence) {
    return new Cell(like.indicator(), region, like.year(), sex, residence);
  }
}
