package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.TestDatabase;

/**
 * Where the tests report: the unit HEALTH owes everything but EDUCATED for 152900 and 152921, in
 * any year; EDUCATION owes EDUCATED. Each test reports for a year of its own, and may for the next;
 * the year before is nobody's.
 */
@Singleton
class Setting {

  private static final AtomicInteger YEARS = new AtomicInteger(2200);
  private static final String BOTH = "\"_T\", \"F\", \"M\", \"_U\"";

  private final AgroalDataSource database;
  private boolean prepared;

  Setting(AgroalDataSource database) {
    this.database = database;
  }

  static String year() {
    return String.valueOf(YEARS.addAndGet(3));
  }

  Setting prepared() {
    if (!prepared) {
      prepared = true;
      Given.regions();
      Given.region("152922", "阿拉善右旗", "COUNTY", "152900");
      indicator("COVERAGE", "SHARE", 100, 2, BOTH);
      indicator("CHILDREN", "COUNT", 1, 0, BOTH);
      indicator("INFANT_MORTALITY", "RATE", 1000, 2, BOTH);
      indicator("NEONATAL_MORTALITY", "RATE", 1000, 2, BOTH);
      indicator("MATERNAL_MORTALITY_RATIO", "RATE", 100000, 2, "\"F\"");
      indicator("EDUCATED", "SHARE", 100, 2, "\"_T\"");
      unit(
          "HEALTH",
          "COVERAGE",
          "CHILDREN",
          "INFANT_MORTALITY",
          "NEONATAL_MORTALITY",
          "MATERNAL_MORTALITY_RATIO");
      unit("EDUCATION", "EDUCATED");
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
    try (Connection connection = database.getConnection()) {
      run(connection, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the service may not, such as to put triggers on its tables. */
  static void runAsOwner(String sql) {
    try (Connection connection = TestDatabase.asOwner()) {
      run(connection, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void indicator(String code, String kind, int scale, int decimals, String sexes) {
    put(
        "/v1/indicators/" + code,
        """
        {"code": "%s", "name": {"zh": "指标"}, "unit": "", "scale": %d, "decimals": %d,
         "valueKind": "%s", "aggregation": "NONE", "sexes": [%s]}
        """
            .formatted(code, scale, decimals, kind, sexes));
  }

  private static void unit(String code, String... indicators) {
    put("/v1/departments/" + code, "{\"code\": \"%s\", \"name\": {\"zh\": \"委\"}}".formatted(code));
    put(
        "/v1/member-units/" + code,
        """
        {"code": "%1$s", "name": {"zh": "委"}, "department": "%1$s", "region": "152900",
         "validFrom": "1900-01-01"}
        """
            .formatted(code));
    String items =
        Stream.of(indicators)
            .map(
                indicator ->
                    """
                    {"indicator": "%s", "regions": ["152900", "152921"], "from": 1900}
                    """
                        .formatted(indicator))
            .collect(Collectors.joining(", "));
    put("/v1/duties/" + code, "{\"unit\": \"%s\", \"items\": [%s]}".formatted(code, items));
  }

  private static void put(String path, String document) {
    Given.put(path, document).statusCode(Matchers.lessThan(300));
  }
}
