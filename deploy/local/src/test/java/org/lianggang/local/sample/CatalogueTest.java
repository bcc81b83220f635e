package org.lianggang.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.local.process.Project;

class CatalogueTest {

  private final Catalogue catalogue =
      new Catalogue(Project.root().resolve("ingest-service/catalogue"));

  @Test
  void both_plans_of_alxa_are_complete() {
    List<JsonNode> plans = plans("ALXA_");
    List<JsonNode> domains = children(plans, "domains");
    List<JsonNode> goals = children(domains, "goals");
    assertThat(plans).hasSize(2);
    assertThat(domains).hasSize(15);
    assertThat(goals).hasSize(150);
    assertThat(goals).allSatisfy(goal -> assertThat(goal.at("/text/zh").asText()).isNotBlank());
    assertThat(children(goals, "measures")).hasSize(243);
  }

  /** The counts that the description of the domain gives for the plans of Alxa. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"NUMERIC, 54", "DIRECTION, 86", "QUALITATIVE, 103"})
  void the_measures_of_alxa_are_of_three_classes(String measureClass, int count) {
    assertThat(measures("ALXA_"))
        .filteredOn(measure -> measure.path("class").asText().equals(measureClass))
        .hasSize(count);
  }

  @Test
  void goals_with_a_numeric_measure_are_33() {
    List<JsonNode> goals = children(children(plans("ALXA_"), "domains"), "goals");
    assertThat(goals)
        .filteredOn(
            goal ->
                children(List.of(goal), "measures").stream()
                    .anyMatch(measure -> measure.path("class").asText().equals("NUMERIC")))
        .hasSize(33);
  }

  @Test
  void every_code_is_unique_and_begins_with_the_code_above_it() {
    for (JsonNode plan : catalogue.plans()) {
      Set<String> codes = new HashSet<>();
      for (JsonNode domain : plan.path("domains")) {
        assertThat(codes.add(code(domain))).as(code(domain)).isTrue();
        for (JsonNode goal : domain.path("goals")) {
          assertThat(codes.add(code(goal))).as(code(goal)).isTrue();
          assertThat(code(goal)).startsWith(code(domain) + ".");
          for (JsonNode measure : goal.path("measures")) {
            assertThat(codes.add(code(measure))).as(code(measure)).isTrue();
            assertThat(code(measure)).startsWith(code(goal) + ".");
          }
        }
      }
    }
    assertThat(catalogue.indicators()).extracting(CatalogueTest::code).doesNotHaveDuplicates();
  }

  @Test
  void every_measure_names_an_indicator_and_departments_that_exist() {
    Map<String, Indicator> indicators = catalogue.indicatorsByCode();
    Set<String> departments = codes(catalogue.departments());
    assertThat(measures(""))
        .allSatisfy(
            measure -> {
              if (measure.path("class").asText().equals("QUALITATIVE")) {
                assertThat(measure.has("indicator")).isFalse();
              } else {
                Indicator indicator = indicators.get(measure.path("indicator").asText());
                assertThat(indicator).as(code(measure)).isNotNull();
                assertThat(indicator.sexes())
                    .as(code(measure))
                    .contains(measure.path("sex").asText("_T"));
              }
              assertThat(departments).contains(measure.path("lead").asText());
              measure
                  .path("cooperating")
                  .forEach(department -> assertThat(departments).contains(department.asText()));
            });
  }

  @Test
  void an_indicator_two_plans_share_is_judged_by_both() {
    Map<String, List<String>> byIndicator =
        measures("ALXA_").stream()
            .filter(measure -> measure.has("indicator"))
            .collect(
                Collectors.groupingBy(
                    measure -> measure.path("indicator").asText(),
                    Collectors.mapping(CatalogueTest::code, Collectors.toList())));
    assertThat(byIndicator.get("COMPULSORY_EDUCATION_RETENTION"))
        .containsExactlyInAnyOrder(
            "W2.4.COMPULSORY_EDUCATION_RETENTION", "C3.3.COMPULSORY_EDUCATION_RETENTION");
    assertThat(byIndicator.get("GROSS_ENROLMENT_SENIOR_SECONDARY")).hasSize(2);
    assertThat(byIndicator.get("RURAL_TAP_WATER_COVERAGE")).hasSize(2);
  }

  /** Which members a target of a kind has, beside its kind and year. */
  private static final Map<String, Set<String>> MEMBERS =
      Map.ofEntries(
          Map.entry("AT_LEAST", Set.of("value")),
          Map.entry("AT_MOST", Set.of("value")),
          Map.entry("AROUND", Set.of("value", "tolerance")),
          Map.entry("CHANGE_FROM_BASELINE", Set.of("percent")),
          Map.entry("AT_LEAST_REFERENCE", Set.of("reference")),
          Map.entry("AROUND_REFERENCE", Set.of("reference", "tolerance")),
          Map.entry("EVERY_UNIT", Set.of("everyUnit")),
          Map.entry("INCREASE", Set.of()),
          Map.entry("DECREASE", Set.of()),
          Map.entry("HOLD", Set.of()),
          Map.entry("NARROW_GAP", Set.of("groups")),
          Map.entry("SLOW_RISE", Set.of()),
          Map.entry("QUALITATIVE", Set.of()));

  @Test
  void every_target_has_what_its_kind_needs_and_nothing_else() {
    Set<String> indicators = codes(catalogue.indicators());
    assertThat(measures(""))
        .allSatisfy(
            measure -> {
              JsonNode target = measure.path("target");
              Set<String> members = new HashSet<>();
              target.fieldNames().forEachRemaining(members::add);
              members.removeAll(Set.of("kind", "year", "sustain", "limit"));
              if (members.remove("fraction")) {
                members.add("value");
              }
              assertThat(members)
                  .as(code(measure))
                  .isEqualTo(MEMBERS.get(target.path("kind").asText()));
              assertThat(target.path("year").asInt()).isEqualTo(2030);
              if (target.has("reference")) {
                assertThat(indicators).contains(target.at("/reference/indicator").asText());
              }
            });
  }

  @Test
  void a_target_lies_within_the_range_of_its_indicator() {
    Map<String, JsonNode> indicators =
        catalogue.indicators().stream()
            .collect(Collectors.toMap(CatalogueTest::code, Function.identity()));
    assertThat(measures(""))
        .filteredOn(measure -> measure.at("/target/value").isNumber())
        .allSatisfy(
            measure -> {
              JsonNode indicator = indicators.get(measure.path("indicator").asText());
              BigDecimal value = measure.at("/target/value").decimalValue();
              assertThat(value).isGreaterThanOrEqualTo(indicator.path("minimum").decimalValue());
              if (indicator.has("maximum")) {
                assertThat(value).isLessThanOrEqualTo(indicator.path("maximum").decimalValue());
              }
            });
  }

  @Test
  void a_third_is_a_fraction() {
    assertThat(target("W4.7.FEMALE_SHARE_VILLAGE_REPRESENTATIVES").path("fraction").asText())
        .isEqualTo("1/3");
  }

  @Test
  void a_national_figure_judged_by_a_target_of_alxa_says_so() {
    assertThat(measures("NATION_"))
        .filteredOn(measure -> !measure.at("/name/en").asText().contains("for comparison"))
        .extracting(CatalogueTest::code)
        .containsExactlyInAnyOrder(
            "C1.3.NEONATAL_MORTALITY", "C1.3.INFANT_MORTALITY", "C1.3.UNDER5_MORTALITY");
  }

  @Test
  void every_member_unit_is_synthetic_and_says_so() {
    assertThat(catalogue.memberUnits())
        .allSatisfy(
            unit -> {
              assertThat(unit.at("/name/zh").asText()).endsWith("（示例）");
              assertThat(unit.at("/name/en").asText()).endsWith("(synthetic)");
            });
  }

  @Test
  void every_indicator_of_the_alxa_plans_is_owed_once_in_the_league_and_its_banners() {
    List<String> owed = new ArrayList<>();
    for (JsonNode duty : catalogue.duties()) {
      for (JsonNode item : duty.path("items")) {
        item.path("regions")
            .forEach(region -> owed.add(item.path("indicator").asText() + " " + region.asText()));
      }
    }
    assertThat(owed).doesNotHaveDuplicates();
    for (JsonNode measure : measures("ALXA_")) {
      if (measure.has("indicator")) {
        for (String region : List.of("152900", "152921", "152922", "152923")) {
          assertThat(owed).contains(measure.path("indicator").asText() + " " + region);
        }
      }
    }
  }

  @Test
  void every_parent_stands_before_its_children() {
    Set<String> seen = new HashSet<>();
    for (JsonNode region : catalogue.regions()) {
      if (region.has("parent")) {
        assertThat(seen).contains(region.path("parent").asText());
      }
      seen.add(code(region));
    }
    assertThat(seen).hasSize(9);
  }

  private JsonNode target(String measure) {
    return measures("").stream()
        .filter(one -> code(one).equals(measure))
        .map(one -> one.path("target"))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> plans(String prefix) {
    return catalogue.plans().stream().filter(plan -> code(plan).startsWith(prefix)).toList();
  }

  private List<JsonNode> measures(String plans) {
    return children(children(children(plans(plans), "domains"), "goals"), "measures");
  }

  private static List<JsonNode> children(List<JsonNode> parents, String field) {
    List<JsonNode> children = new ArrayList<>();
    parents.forEach(parent -> parent.path(field).forEach(children::add));
    return children;
  }

  private static Set<String> codes(List<JsonNode> bodies) {
    return bodies.stream().map(CatalogueTest::code).collect(Collectors.toSet());
  }

  private static String code(JsonNode body) {
    return body.path("code").asText();
  }
}
