package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lianggang.ingest.feed.Part;
import org.lianggang.ingest.roster.Timetable.Reporting;

/** What accepting a submission does: noted when it is judged, done by the database at once. */
@Singleton
class AcceptanceStore {

  private static final String FORGET_SCOPES = "delete from submission_scope where submission = ?";

  private static final String KEEP_SCOPES =
      """
      insert into submission_scope (submission, region, period)
      select ?, region, period from unnest(?, ?) as scope (region, period)
      """;

  private static final String FORGET_PARTS = "delete from submission_part where submission = ?";

  private static final String KEEP_PARTS =
      """
      insert into submission_part (submission, part, region, first_row, last_row)
      select ?, part, region, first_row, last_row
      from unnest(?, ?, ?) with ordinality as one (region, first_row, last_row, part)
      """;

  private static final String PARTS =
      """
      select region, first_row, last_row from submission_part where submission = ? order by part
      """;

  private static final String NEW_SCOPES =
      """
      insert into scope (region, period, acceptances)
      select region, period, 0 from submission_scope where submission = ?
      order by region, period
      on conflict do nothing
      """;

  private static final String LOCK_SCOPES =
      """
      select from scope
      where (region, period) in (
        select region, period from submission_scope where submission = ?)
      order by region, period
      for update
      """;

  private static final String COUNT_ACCEPTANCE =
      """
      update scope set acceptances = acceptances + 1
      where (region, period) in (
        select region, period from submission_scope where submission = ?)
      """;

  /** The rows of its regions that say something else than the current figure, or the first. */
  private static final String ACCEPT =
      """
      insert into observation (province, region, indicator, period, sex, residence, revision,
        value, numerator, denominator, obs_status, missing, break, explanation, reason, submission,
        row, accepted_at)
      select left(r.region, 2), r.region, r.indicator, r.period, r.sex, r.residence,
        coalesce(o.revision, 0) + 1, r.value, r.numerator, r.denominator, r.obs_status, r.missing,
        r.break, r.explanation, r.reason, s.id, r.row, ?
      from submission s
      join (select distinct submission, region from submission_part) p on p.submission = s.id
      join submission_row r on r.content = s.content and r.region = p.region
      left join lateral (
        select * from every_observation
        where province = left(r.region, 2) and region = r.region and indicator = r.indicator
          and period = r.period and sex = r.sex and residence = r.residence
        order by revision desc limit 1) as o on true
      where s.id = ? and (o.revision is null
        or (o.value, o.numerator, o.denominator, o.obs_status, o.missing, o.break)
          is distinct from (r.value, r.numerator, r.denominator, r.obs_status, r.missing, r.break))
      """;

  /** Where it is known that nothing was accepted before. */
  private static final String ACCEPT_FIRST =
      """
      insert into observation (province, region, indicator, period, sex, residence, revision,
        value, numerator, denominator, obs_status, missing, break, explanation, reason, submission,
        row, accepted_at)
      select left(r.region, 2), r.region, r.indicator, r.period, r.sex, r.residence, 1, r.value,
        r.numerator, r.denominator, r.obs_status, r.missing, r.break, r.explanation, r.reason,
        s.id, r.row, ?
      from submission s
      join submission_row r on r.content = s.content
      where s.id = ?
      """;

  private static final String STAND = "update submission set standing = ? where id = ?";

  /**
   * Where nothing stands any more the submission is superseded; locked in the order of their ids.
   */
  private static final String REPLACE =
      """
      with replaced as (
        select old.submission, count(*) as figures
        from submission s
        join (select distinct submission, region from submission_part) p on p.submission = s.id
        join submission_row r on r.content = s.content and r.region = p.region
        join every_observation new on new.province = left(r.region, 2) and new.region = r.region
          and new.indicator = r.indicator and new.period = r.period and new.sex = r.sex
          and new.residence = r.residence and new.submission = s.id
        join every_observation old on old.province = new.province and old.region = new.region
          and old.indicator = new.indicator and old.period = new.period
          and old.sex = new.sex and old.residence = new.residence
          and old.revision = new.revision - 1
        where s.id = ?
        group by old.submission),
      locked as (
        select s.id, r.figures
        from submission s join replaced r on r.submission = s.id
        order by s.id
        for update of s)
      update submission s set standing = s.standing - l.figures,
        state = case when s.standing = l.figures then 'SUPERSEDED' else s.state end
      from locked l
      where s.id = l.id
      """;

  private final AgroalDataSource database;
  private final DisputeStore disputes;

  AcceptanceStore(AgroalDataSource database, DisputeStore disputes) {
    this.database = database;
    this.disputes = disputes;
  }

  /** In place of what was noted before. */
  void note(UUID submission, Judged judged) {
    run(FORGET_SCOPES, submission);
    run(FORGET_PARTS, submission);
    disputes.note(submission, judged.disputed());
    List<Part> parts = judged.parts();
    run(
        KEEP_SCOPES,
        submission,
        column(judged.scopes(), Reporting::region),
        column(judged.scopes(), Reporting::period));
    run(
        KEEP_PARTS,
        submission,
        column(parts, Part::region),
        parts.stream().map(Part::firstRow).toArray(Integer[]::new),
        parts.stream().map(Part::lastRow).toArray(Integer[]::new));
  }

  /** Acceptances of the same region and period take turns from here to their commit. */
  void takeTurn(UUID submission) {
    run(NEW_SCOPES, submission);
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK_SCOPES)) {
      lock.setObject(1, submission);
      lock.executeQuery();
    } catch (SQLException e) {
      throw new IllegalStateException("the scopes of " + submission + " were not locked", e);
    }
  }

  /** The rows become the next revision of their cells. */
  void accept(UUID submission, Counts counts, Instant at) {
    boolean first = counts.first() == counts.received();
    run(COUNT_ACCEPTANCE, submission);
    int standing = run(first ? ACCEPT_FIRST : ACCEPT, at.atOffset(ZoneOffset.UTC), submission);
    run(STAND, standing, submission);
    if (counts.revised() > 0) {
      run(REPLACE, submission);
    }
  }

  List<Part> parts(UUID submission) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(PARTS)) {
      query.setObject(1, submission);
      ResultSet found = query.executeQuery();
      List<Part> parts = new ArrayList<>();
      while (found.next()) {
        parts.add(new Part(found.getString(1), found.getInt(2), found.getInt(3)));
      }
      return parts;
    } catch (SQLException e) {
      throw new IllegalStateException("the parts of " + submission + " could not be read", e);
    }
  }

  /** An array becomes one of PostgreSQL; tells how many rows there were. */
  private int run(String command, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(command)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("failed for " + Arrays.toString(parameters), e);
    }
  }

  private static <T> String[] column(Collection<T> of, Function<T, String> part) {
    return of.stream().map(part).toArray(String[]::new);
  }
}
