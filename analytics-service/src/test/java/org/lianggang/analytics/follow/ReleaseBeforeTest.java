package org.lianggang.analytics.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While instances of the release before still follow and answer, the tables serve both. */
@QuarkusTest
class ReleaseBeforeTest extends Taking {

  @BeforeEach
  void keep_a_verdict_as_the_release_before_does() {
    tables.execute(
        """
        insert into assessment (plan, region, period, measure, plan_version, indicator, class,
          status, result, position, disclosed)
        select 'PLAN', '152921', '2024', 'M', 1, 'DEATHS', 'NUMERIC', 'MISSED', result::jsonb, 1, true
        from unnest(array['{"sex": "F", "residence": "U", "value": 1.50, "valuePeriod": "2023",
          "target": {"kind": "AT_MOST", "value": 1.2}, "met": false}']) as added (result)
        """);
  }

  @Test
  void what_it_keeps_has_its_columns_filled() {
    assertThat(
            tables.query(
                "select concat_ws(' ', sex, residence, value, value_period, target, met)"
                    + " from assessment"))
        .containsExactly("F U 1.50 2023 1.2 f");
  }

  @Test
  void what_it_asks_of_the_document_is_answered() {
    assertThat(
            tables.query(
                "select concat_ws(' ', result ->> 'sex', result -> 'target' ->> 'value',"
                    + " result ? 'met', result ? 'units') from assessment"))
        .containsExactly("F 1.2 t f");
  }
}
