package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalogue is given back as it was put. */
@QuarkusTest
class CatalogueTest extends Asking {

  @Test
  void counts_what_a_plan_asks() {
    JsonPath plans = answer("/v1/plans");
    assertThat(plans.getList("items.code"))
        .containsExactly("ALXA_CHILDREN_2021_2030", "ALXA_WOMEN_2021_2030");
    assertThat(plans.getList("items.goals")).containsExactly(1, 5);
    assertThat(plans.getMap("items[1].measures"))
        .isEqualTo(Map.of("NUMERIC", 5, "DIRECTION", 1, "QUALITATIVE", 2));
  }

  @Test
  void gives_the_version_that_judges_a_year() throws Exception {
    followed.take(
        "plan.put",
        """
        {"version": 2, "plan": {"code": "ALXA_CHILDREN_2021_2030", "name": {"zh": "中期调整"},
         "subject": "CHILDREN", "region": "152900", "startYear": 2021, "endYear": 2030,
         "baselineYear": 2020, "effectiveFrom": 2026, "domains": []}}
        """);
    String plan = "/v1/plans/ALXA_CHILDREN_2021_2030";
    assertThat(answer(plan).getInt("version")).isEqualTo(2);
    assertThat(answer(plan + "?period=2025").getInt("version")).isEqualTo(1);
    assertThat(answer(plan + "?period=2026").getString("name.zh")).isEqualTo("中期调整");
    assertThat(get(plan + "?period=2025").header("Plan-Version"))
        .isEqualTo("ALXA_CHILDREN_2021_2030=1");
    assertThat(answer("/v1/attainment?region=152900&period=2025").getMap("planVersion"))
        .isEqualTo(Map.of("ALXA_CHILDREN_2021_2030", 1, "ALXA_WOMEN_2021_2030", 1));
    assertThat(answer("/v1/attainment?region=152900&period=2026").getMap("planVersion"))
        .isEqualTo(Map.of("ALXA_CHILDREN_2021_2030", 2, "ALXA_WOMEN_2021_2030", 1));
  }

  @Test
  void keeps_every_field_of_an_indicator() {
    JsonPath indicator = answer("/v1/indicators?code=INFANT_MORTALITY");
    assertThat(indicator.getList("items")).hasSize(1);
    assertThat(indicator.getString("items[0].numerator.zh")).isEqualTo("婴儿死亡数");
    assertThat(indicator.getInt("items[0].scale")).isEqualTo(1000);
    assertThat(answer("/v1/indicators").getList("items")).hasSize(7);
  }

  @Test
  void says_where_a_region_lies() {
    JsonPath regions = answer("/v1/regions");
    assertThat(regions.getList("items.code"))
        .containsExactly("000000", "150000", "152900", "152921", "610000");
    assertThat(regions.getString("items[3].parent")).isEqualTo("152900");
  }

  @Test
  void an_empty_read_model_answers_with_nothing_from_position_0() {
    followed.nothing();
    JsonPath plans = answer("/v1/plans");
    assertThat(plans.getList("items")).isEmpty();
    assertThat(plans.getMap("computedUpTo")).isEqualTo(Map.of("position", 0));
    assertThat(get("/v1/plans").header("Computed-Up-To")).isEqualTo("0");
  }
}
