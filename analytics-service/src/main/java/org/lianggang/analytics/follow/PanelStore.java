package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.lianggang.analytics.assessment.Level;

/** Reads what the regions of a level reported for a year and the one before. */
@Singleton
class PanelStore {

  private static final int ROWS_AT_A_TIME = 5000;

  /** Series that were set aside are no peers; nor is a value after a break. */
  private static final String PAIRS =
      """
      with latest as (
        select distinct on (o.indicator, o.sex, o.residence, o.region, o.period)
               o.indicator, o.sex || '/' || o.residence as "group", o.region, o.period, o.value,
               o.break
        from observation o
        join region r on r.code = o.region and r.level = ?
        where o.period in (?, ?)
          and not exists (
            select from set_aside a where a.indicator = o.indicator and a.region = o.region)
        order by o.indicator, o.sex, o.residence, o.region, o.period, o.revision desc
      )
      select now.indicator, now."group", now.region, before.value, now.value
      from latest now
      join latest before using (indicator, "group", region)
      where now.period = ? and before.period = ? and not now.break
        and now.value is not null and before.value is not null
      order by now.indicator, now."group", now.region
      """;

  /** One region's figures; those of one indicator and group follow each other. */
  @FunctionalInterface
  interface Reader {
    void read(String indicator, String group, String region, BigDecimal before, BigDecimal after);
  }

  void pairs(Connection connection, Level level, int year, Reader reader) throws SQLException {
    String now = String.valueOf(year);
    String before = String.valueOf(year - 1);
    try (PreparedStatement query = connection.prepareStatement(PAIRS)) {
      query.setFetchSize(ROWS_AT_A_TIME);
      query.setString(1, level.name());
      query.setString(2, before);
      query.setString(3, now);
      query.setString(4, now);
      query.setString(5, before);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reader.read(
              rows.getString(1),
              rows.getString(2),
              rows.getString(3),
              rows.getBigDecimal(4),
              rows.getBigDecimal(5));
        }
      }
    }
  }
}
