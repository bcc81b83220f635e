package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Scope;

/** The figures of a unit that stand in a scope. */
@Singleton
class StandingStore {

  private static final String STANDING =
      """
      select o.indicator, o.region, o.period, o.sex, o.residence
      from unnest(?) as r (region)
      cross join lateral (
        select distinct on (indicator, sex, residence) indicator, region, period, sex, residence,
          missing, submission
        from every_observation
        where province = left(r.region, 2) and region = r.region and period = ?
          and indicator = any (?)
        order by indicator, sex, residence, revision desc) as o
      join submission holder on holder.id = o.submission and holder.member_unit = ?
      where o.missing is distinct from 'WITHDRAWN' and not exists (
        select from submission_row c
        where c.content = ? and c.region = o.region and c.indicator = o.indicator
          and c.period = o.period and c.sex = o.sex and c.residence = o.residence)
      order by o.region, o.indicator, o.sex, o.residence
      """;

  private static final int AT_A_TIME = 1000;

  private final AgroalDataSource database;

  StandingStore(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * How many there are, each handed over in its turn.
   *
   * @param content whose cells are left out; null where there is none
   */
  int forEach(
      String unit,
      String period,
      Scope scope,
      UUID content,
      Predicate<Cell> wanted,
      Consumer<Cell> then) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(STANDING)) {
      query.setFetchSize(AT_A_TIME);
      query.setArray(1, connection.createArrayOf("text", scope.regions().toArray()));
      query.setString(2, period);
      query.setArray(3, connection.createArrayOf("text", scope.indicators().toArray()));
      query.setString(4, unit);
      query.setObject(5, content, Types.OTHER);
      ResultSet found = query.executeQuery();
      int count = 0;
      while (found.next()) {
        Cell cell = cell(found);
        if (wanted.test(cell)) {
          then.accept(cell);
          count++;
        }
      }
      return count;
    } catch (SQLException e) {
      throw new IllegalStateException("what stands of " + unit + " could not be read", e);
    }
  }

  private static Cell cell(ResultSet found) throws SQLException {
    return new Cell(
        found.getString(1),
        found.getString(2),
        found.getString(3),
        found.getString(4),
        found.getString(5));
  }
}
