package org.lianggang.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Clerks and dashboards at work on a stage, each a caller of its own. */
final class Town implements AutoCloseable {

  private static final int FIRST_YEAR = 2001;
  private static final int YEARS = 18;
  private static final int ROWS_OF_A_CLERK = 30;

  private static final String KEPT =
      """
      select count(*) from unnest(?::uuid[]) as acknowledged (id)
      where not exists (
        select from submission s where s.id = acknowledged.id and s.state in ('ACCEPTED', 'SUPERSEDED'))
      """;

  private final Tally tally = new Tally();
  private final Line line = new Line(tally);
  private final Shift shift = new Shift();
  private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
  private final Stage stage;
  private final int clerks;
  private final int dashboards;

  private Town(Stage stage, int clerks, int dashboards) {
    this.stage = stage;
    this.clerks = clerks;
    this.dashboards = dashboards;
  }

  /** All begin within the pause that they make between two things. */
  static Town on(Stage stage, int clerks, int dashboards) {
    Town town = new Town(stage, clerks, dashboards);
    town.begin();
    return town;
  }

  private void begin() {
    SyntheticNation nation = stage.nation();
    List<String> counties =
        nation.regions().stream().filter(code -> !code.endsWith("00")).limit(clerks).toList();
    List<List<byte[]>> reports = reports(nation, counties);
    for (int i = 0; i < counties.size(); i++) {
      new Clerk(line, shift, stage.pair(), counties.get(i), reports.get(i), acknowledged).begin();
    }
    for (int i = 0; i < dashboards; i++) {
      String region = nation.regions().get(i % Math.min(nation.regions().size(), clerks));
      new Dashboard(line, shift, stage.pair(), i, region, nation).begin();
    }
  }

  /** Of each county those of all years; a second round revises them. */
  private static List<List<byte[]>> reports(SyntheticNation nation, List<String> counties) {
    List<List<byte[]>> reports = new ArrayList<>();
    counties.forEach(county -> reports.add(new ArrayList<>()));
    int rows =
        (nation.regions().indexOf(counties.get(counties.size() - 1)) + 1) * nation.rowsOfRegion();
    for (int round = 0; round < 2; round++) {
      for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
        List<Rows.Row> all = Rows.of(nation, rows, year + 100L * round);
        for (int i = 0; i < counties.size(); i++) {
          String county = counties.get(i);
          int from = nation.regions().indexOf(county) * nation.rowsOfRegion();
          List<Rows.Row> own =
              all.subList(from, from + ROWS_OF_A_CLERK).stream().map(Rows.Row::explained).toList();
          reports.get(i).add(Submissions.json(county, String.valueOf(year), own));
        }
      }
    }
    return reports;
  }

  Tally tally() {
    return tally;
  }

  String people() {
    return "%d clerks with a report of %d figures a minute each, accepted by their bureau, %d dashboards with a question in 6 s each (one in four the reference), on the same machine"
        .formatted(clerks, ROWS_OF_A_CLERK, dashboards);
  }

  int acknowledged() {
    return acknowledged.size();
  }

  /**
   * Has all end what they have begun; what was acknowledged and is not there, and what else is
   * wrong.
   */
  List<String> end() {
    List<String> faults = new ArrayList<>();
    if (!shift.close()) {
      faults.add("somebody still waits for an answer");
    }
    long lost = lost();
    if (lost > 0) {
      faults.add(lost + " acknowledged acceptances are lost");
    }
    faults.addAll(stage.kept().faults());
    return faults;
  }

  private long lost() {
    try (Connection connection =
            DriverManager.getConnection(stage.pair().database().url("ingest"));
        PreparedStatement query = connection.prepareStatement(KEPT)) {
      query.setArray(1, connection.createArrayOf("uuid", acknowledged.toArray()));
      ResultSet found = query.executeQuery();
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("what ingest has kept cannot be read", e);
    }
  }

  @Override
  public void close() {
    line.close();
  }
}
