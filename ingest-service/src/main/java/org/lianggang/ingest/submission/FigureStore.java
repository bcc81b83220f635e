package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.ObsStatus;
import org.lianggang.ingest.staging.RowCodes;

/** Which of the accepted figures are current. */
@Singleton
public class FigureStore {

  /**
   * Every revision: few have more than one, and sorting them here would cost more than reading
   * them. A scope without a row has no observations, which makes first reports cheap; {@code offset
   * 0} keeps PostgreSQL from reading all observations instead of those of each region.
   */
  private static final String REVISIONS =
      """
      select o.*
      from (
        select region, array_agg(period) as periods from scope
        where region = any (?) and period = any (?)
        group by region) as s
      cross join lateral (
        select indicator, region, period, sex, residence, revision, value, numerator, denominator,
          obs_status, missing, break
        from every_observation
        where province = left(s.region, 2) and region = s.region and indicator = any (?)
          and period = any (s.periods)
        offset 0) as o
      """;

  /** The driver holds no more than these beside what is made of them. */
  private static final int AT_A_TIME = 500;

  private final AgroalDataSource database;

  FigureStore(AgroalDataSource database) {
    this.database = database;
  }

  /** Those of some indicators for some regions and years. */
  public Map<Cell, Figure> current(
      Collection<String> indicators, Collection<String> regions, Collection<String> periods) {
    Map<Cell, Figure> figures = new HashMap<>();
    addCurrent(figures, indicators, regions, periods);
    return figures;
  }

  /** To those known already. */
  void addCurrent(
      Map<Cell, Figure> figures,
      Collection<String> indicators,
      Collection<String> regions,
      Collection<String> periods) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(REVISIONS)) {
      query.setFetchSize(AT_A_TIME);
      query.setArray(1, connection.createArrayOf("text", regions.toArray()));
      query.setArray(2, connection.createArrayOf("text", periods.toArray()));
      query.setArray(3, connection.createArrayOf("text", indicators.toArray()));
      ResultSet found = query.executeQuery();
      RowCodes codes = new RowCodes(found);
      while (found.next()) {
        figures.merge(cell(codes), figure(found, codes), Figure::later);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the current figures could not be read", e);
    }
  }

  private static Cell cell(RowCodes codes) throws SQLException {
    return new Cell(codes.at(1), codes.at(2), codes.at(3), codes.at(4), codes.at(5));
  }

  private static Figure figure(ResultSet found, RowCodes codes) throws SQLException {
    String missing = codes.at(11);
    return new Figure(
        found.getInt(6),
        found.getBigDecimal(7),
        found.getBigDecimal(8),
        found.getBigDecimal(9),
        ObsStatus.valueOf(codes.at(10)),
        missing == null ? null : Missing.valueOf(missing),
        found.getBoolean(12));
  }
}
