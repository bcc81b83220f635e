package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the tests report: the unit HEALTH owes everything but EDUCATED for 152900 and 152921, in
 * any year; EDUCATION owes EDUCATED. Each test reports for a year of its own.
 */
@Singleton
class Setting {

  private static final AtomicInteger YEARS = new AtomicInteger(1900);

  private final AgroalDataSource database;

  Setting(AgroalDataSource database) {
    this.database = database;
  }

  static String year() {
    return String.valueOf(YEARS.incrementAndGet());
  }

  Setting prepared() {
    if (count("member_unit where code = 'HEALTH'") == 0) {
      region("000000", "NATION", null);
      region("150000", "PROVINCE", "000000");
      region("152900", "PREFECTURE", "150000");
      region("152921", "COUNTY", "152900");
      region("152922", "COUNTY", "152900");
      unit("HEALTH");
      unit("EDUCATION");
      indicator("COVERAGE", "SHARE", 100, 2, "[\"_T\", \"F\", \"M\", \"_U\"]");
      indicator("CHILDREN", "COUNT", null, 0, "[\"_T\", \"F\", \"M\", \"_U\"]");
      indicator("INFANT_MORTALITY", "RATE", 1000, 2, "[\"_T\", \"F\", \"M\"]");
      indicator("NEONATAL_MORTALITY", "RATE", 1000, 2, "[\"_T\", \"F\", \"M\"]");
      indicator("MATERNAL_MORTALITY_RATIO", "RATE", 100000, 2, "[\"F\"]");
      indicator("EDUCATED", "SHARE", 100, 2, "[\"_T\"]");
      duties(
          "HEALTH",
          "COVERAGE",
          "CHILDREN",
          "INFANT_MORTALITY",
          "NEONATAL_MORTALITY",
          "MATERNAL_MORTALITY_RATIO");
      duties("EDUCATION", "EDUCATED");
    }
    return this;
  }

  /** Rows of a table, or of a table with a condition. */
  long count(String table) {
    try (Connection connection = database.getConnection();
        Statement query = connection.createStatement()) {
      ResultSet found = query.executeQuery("select count(*) from " + table);
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void run(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void region(String code, String level, String parent) {
    run(
        "insert into region values ('%s', %s, '%s', '%s')"
            .formatted(
                code,
                parent == null ? "null" : "'" + parent + "'",
                level,
                """
                {"code": "%s", "name": {"zh": "区"}, "level": "%s", "validFrom": "1900-01-01"}
                """
                    .formatted(code, level)));
  }

  private void unit(String code) {
    run("insert into department values ('%1$s', '{\"code\": \"%1$s\"}')".formatted(code));
    run(
        "insert into member_unit values ('%1$s', '%1$s', '152900', '%2$s')"
            .formatted(
                code,
                """
                {"code": "%1$s", "name": {"zh": "委"}, "department": "%1$s", "region": "152900",
                 "validFrom": "1900-01-01"}
                """
                    .formatted(code)));
  }

  private void indicator(String code, String kind, Integer scale, int decimals, String sexes) {
    run(
        "insert into indicator values ('%s', '%s')"
            .formatted(
                code,
                """
                {"code": "%s", "name": {"zh": "指标"}, "unit": "%%", "scale": %s, "decimals": %d,
                 "valueKind": "%s", "aggregation": "NONE", "sexes": %s}
                """
                    .formatted(code, scale, decimals, kind, sexes)));
  }

  private void duties(String unit, String... indicators) {
    String items =
        java.util.Arrays.stream(indicators)
            .map(
                code ->
                    "{\"indicator\": \"%s\", \"regions\": [\"152900\", \"152921\"], \"from\": 1900}"
                        .formatted(code))
            .collect(java.util.stream.Collectors.joining(", "));
    run(
        "insert into duties values ('%1$s', '{\"unit\": \"%1$s\", \"items\": [%2$s]}')"
            .formatted(unit, items));
  }
}
