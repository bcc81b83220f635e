package org.lianggang.analytics.exchange.data;

import java.time.Instant;
import java.util.Set;
import org.lianggang.analytics.exchange.library.Shapes;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Shape;

/** What is selected from: one row an observation, with the columns that the components name. */
final class Facts {

  private static final String OBSERVATIONS =
      """
      'A' as freq, province, indicator, sex, residence, period, value, obs_status,
      case obs_status when 'Q' then 'C' else 'F' end as conf_status,
      missing, break, numerator, denominator, revision, member_unit, known_at, position,
      coalesce(missing = 'WITHDRAWN', false) as gone
      from observation
      """;

  private static final String OF_REGIONS =
      "select r.code as region, f.* from (select code, substr(code, 1, 2) as province from region";

  private static final String STANDING =
      """
       order by code) r
      cross join lateral (
        select lead(1) over (partition by indicator, period, sex, residence order by revision)
          is null as stands,
      """
          + OBSERVATIONS
          + "where province = r.province and region = r.code";

  private static final String ASSESSMENTS =
      """
      select 'A' as freq, substr(region, 1, 2) as province, region,
             coalesce(indicator, '_Z') as indicator, sex, residence,
             plan, replace(measure, '.', '-') as measure, period, value,
             case when value is not null then 'A' when class = 'QUALITATIVE' then 'M' else 'O' end
               as obs_status,
             'F' as conf_status, status, target, met, value_period,
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
   * @param regions those of which something may be wanted; none stands for all
   */
  static Sql of(Identity flow, Shape shape, boolean history, Instant asOf, Set<String> regions) {
    if (!areObservations(shape)) {
      return new Sql().add("(").add(ASSESSMENTS, flow.id().substring("DF_".length())).add(") f");
    }
    return history ? revisions(asOf) : standing(asOf, regions);
  }

  private static Sql revisions(Instant asOf) {
    Sql sql = new Sql().add("(select region, ").add(OBSERVATIONS);
    if (asOf != null) {
      sql.add("where known_at <= ?", asOf);
    }
    return sql.add(") f");
  }

  /**
   * The revision that stands of each; what was withdrawn is gone. Region by region along the
   * primary key, so that the first rows come at once and little is sorted at a time. (The province
   * is made apart from the observations: policies guard these, so that only what cannot leak looks
   * them up.)
   */
  private static Sql standing(Instant asOf, Set<String> regions) {
    Sql sql = new Sql().add("(").add(OF_REGIONS);
    if (!regions.isEmpty()) {
      sql.any(" where code = any(?)", regions);
    }
    sql.add(STANDING);
    if (asOf != null) {
      sql.add(" and known_at <= ?", asOf);
    }
    return sql.add(") f where stands) f");
  }
}
