package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lianggang.ingest.intake.Cell;

/** Which unit reported what is current, and who says otherwise. */
@Singleton
class DisputeStore {

  private static final String CURRENT =
      """
      cross join lateral (
        select * from every_observation
        where province = left(c.region, 2) and region = c.region and indicator = c.indicator
          and period = c.period and sex = c.sex and residence = c.residence
        order by revision desc limit 1) as o
      join submission holder on holder.id = o.submission
      """;

  private static final String OTHER_HOLDERS =
      """
      select c.indicator, c.region, c.period, c.sex, c.residence, holder.member_unit
      from unnest(?, ?, ?, ?, ?) as c (indicator, region, period, sex, residence)
      """
          + CURRENT
          + "where holder.member_unit <> ?";

  private static final String FORGET = "delete from dispute where submission = ?";

  private static final String KEEP =
      """
      insert into dispute (submission, row, region)
      select ?, row, region from unnest(?, ?) as one (row, region)
      """;

  private static final String EXISTS = "select from dispute where submission = ? limit 1";

  /** Only what is before the reviewers is disputed; {@code c} is what is claimed. */
  private static final String OPEN =
      """
      select c.*, s.member_unit as claimant, s.id as claim, o.submission, o.revision,
        o.value as accepted_value, o.numerator as accepted_numerator,
        o.denominator as accepted_denominator, o.obs_status as accepted_status,
        holder.member_unit as holder
      from dispute d
      join submission s on s.id = d.submission and s.state = 'SUBMITTED'
      join submission_row c on c.content = s.content and c.region = d.region and c.row = d.row
      """
          + CURRENT
          + """
          where (d.submission, d.row) > (?, ?) and c.region = coalesce(?, c.region)
            and c.period = coalesce(?, c.period)
            and coalesce(?, s.member_unit) in (s.member_unit, holder.member_unit)
          order by d.submission, d.row limit ?
          """;

  private final AgroalDataSource database;

  DisputeStore(AgroalDataSource database) {
    this.database = database;
  }

  /** The units that reported the current figures of some cells, where it was not this one. */
  Map<Cell, String> otherHolders(String unit, Collection<Cell> cells) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(OTHER_HOLDERS)) {
      query.setObject(1, column(cells, Cell::indicator));
      query.setObject(2, column(cells, Cell::region));
      query.setObject(3, column(cells, Cell::period));
      query.setObject(4, column(cells, Cell::sex));
      query.setObject(5, column(cells, Cell::residence));
      query.setString(6, unit);
      ResultSet found = query.executeQuery();
      Map<Cell, String> holders = new HashMap<>();
      while (found.next()) {
        holders.put(cell(found), found.getString("member_unit"));
      }
      return holders;
    } catch (SQLException e) {
      throw new IllegalStateException("whose the figures are could not be read", e);
    }
  }

  /** In place of what was disputed before. */
  void note(UUID submission, Map<Integer, String> regionsByRow) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET);
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      delete.setObject(1, submission);
      delete.executeUpdate();
      insert.setObject(1, submission);
      insert.setObject(2, regionsByRow.keySet().toArray(Integer[]::new));
      insert.setObject(3, regionsByRow.values().toArray(String[]::new));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the disputes of " + submission + " were not kept", e);
    }
  }

  boolean isDisputed(UUID submission) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(EXISTS)) {
      query.setObject(1, submission);
      return query.executeQuery().next();
    } catch (SQLException e) {
      throw new IllegalStateException("the disputes of " + submission + " were not found", e);
    }
  }

  /** Those after a row of a submission. */
  List<Dispute> open(DisputeResource.Filter filter, UUID submission, int row, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(OPEN)) {
      query.setObject(1, submission);
      query.setInt(2, row);
      query.setString(3, filter.region());
      query.setString(4, filter.period());
      query.setString(5, filter.unit());
      query.setInt(6, most);
      ResultSet found = query.executeQuery();
      List<Dispute> disputes = new ArrayList<>();
      while (found.next()) {
        disputes.add(dispute(found));
      }
      return disputes;
    } catch (SQLException e) {
      throw new IllegalStateException("the disputes could not be read", e);
    }
  }

  private static Dispute dispute(ResultSet found) throws SQLException {
    Cell cell = cell(found);
    return new Dispute(
        cell.indicator(),
        cell.region(),
        cell.period(),
        cell.sex(),
        cell.residence(),
        new Dispute.Accepted(
            found.getString("holder"),
            found.getObject("submission", UUID.class),
            found.getInt("revision"),
            found.getBigDecimal("accepted_value"),
            found.getBigDecimal("accepted_numerator"),
            found.getBigDecimal("accepted_denominator"),
            found.getString("accepted_status")),
        new Dispute.Claimed(
            found.getString("claimant"),
            found.getObject("claim", UUID.class),
            found.getInt("row"),
            found.getBigDecimal("value"),
            found.getBigDecimal("numerator"),
            found.getBigDecimal("denominator"),
            found.getString("obs_status"),
            found.getString("explanation")));
  }

  private static Cell cell(ResultSet found) throws SQLException {
    return new Cell(
        found.getString("indicator"),
        found.getString("region"),
        found.getString("period"),
        found.getString("sex"),
        found.getString("residence"));
  }

  private static String[] column(Collection<Cell> cells, Function<Cell, String> part) {
    return cells.stream().map(part).toArray(String[]::new);
  }
}
