package org.lianggang.analytics.exchange.data;

import java.time.Instant;
import org.lianggang.analytics.exchange.library.Shapes;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Shape;

/** What is selected from: one row an observation, with the columns that the components name. */
final class Facts {

  private static final String REVISIONS =
      """
      select 'A' as freq, province, region, indicator, sex, residence, period, value, obs_status,
             case obs_status when 'Q' then 'C' else 'F' end as conf_status,
             missing, break, numerator, denominator, revision, member_unit, known_at, position,
             coalesce(missing = 'WITHDRAWN', false) as gone
      from observation
      """;

  /** The revision that stands of each; what was withdrawn is gone. */
  private static final String STANDING =
      """
      select distinct on (province, region, indicator, sex, residence, period)
      """
          + REVISIONS.substring("select ".length());

  private static final String LAST =
      " order by province, region, indicator, sex, residence, period, revision desc";

  private static final String ASSESSMENTS =
      """
      select 'A' as freq, substr(region, 1, 2) as province, region,
             coalesce(indicator, '_Z') as indicator,
             coalesce(result ->> 'sex', '_T') as sex,
             coalesce(result ->> 'residence', '_T') as residence,
             plan, replace(measure, '.', '-') as measure, period,
             (result ->> 'value')::numeric as value,
             case when result ? 'value' then 'A' when class = 'QUALITATIVE' then 'M' else 'O' end
               as obs_status,
             'F' as conf_status, status, (result -> 'target' ->> 'value')::numeric as target,
             (result ->> 'met')::boolean as met, result ->> 'valuePeriod' as value_period,
             plan_version, 'LIANGGANG' as member_unit, position, null::timestamptz as known_at,
             false as gone
      from assessment
      where plan = ?
      """;

  private Facts() {}

  static boolean areObservations(Shape shape) {
    return shape.id().equals(Shapes.OBSERVATIONS.id());
  }

  /**
   * @param asOf what was known then; null is now
   */
  static Sql of(Identity flow, Shape shape, boolean history, Instant asOf) {
    Sql sql = new Sql().add("(");
    if (!areObservations(shape)) {
      return sql.add(
              ASSESSMENTS.replace("result ? ", "result ?? "), flow.id().substring("DF_".length()))
          .add(") f");
    }
    sql.add(history ? REVISIONS : STANDING);
    if (asOf != null) {
      sql.add(" where known_at <= ?", asOf);
    }
    return sql.add(history ? "" : LAST).add(") f");
  }
}
