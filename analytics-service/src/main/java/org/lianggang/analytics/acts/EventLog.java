package org.lianggang.analytics.acts;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.warning.WarningLevel;
import org.lianggang.analytics.watch.Counted;

/**
 * Tells what the warnings have become since it was last told, and changes what people had made of
 * them: what is no longer found is withdrawn; what comes again, or is resolved and then found
 * otherwise, is open again. Telling it twice tells nothing.
 */
@Singleton
public class EventLog {

  private static final String OF_THESE =
      """
      select w.id from warning w
      join unnest(?::text[], ?::text[]) as s (indicator, region) using (indicator, region)
      union select id from warning where unit = any(?::text[])
      union select a.id from acts.warning a
      join unnest(?::text[], ?::text[]) as s (indicator, region) using (indicator, region)
      where a.present
      union select id from acts.warning where unit = any(?::text[]) and present
      """;

  private static final String OF_ALL =
      "select id from warning union select id from acts.warning where present";

  private static final String TELL =
      """
      with touched as materialized (%s),
      changed as materialized (
        select t.id,
               case when w.id is null then 'WITHDRAWN'
                    when a.id is null then 'RAISED'
                    when not a.present then 'REOPENED'
                    when a.state = 'RESOLVED'
                      and (w.level, w.found, w.bound) is distinct from (a.level, a.found, a.bound)
                      then 'REOPENED'
                    when (w.level, w.found, w.bound, w.text)
                      is distinct from (a.level, a.found, a.bound, a.text) then 'CHANGED'
               end as kind,
               a.state as before, a.silenced_until
        from touched t
        left join warning w on w.id = t.id
        left join acts.warning a on a.id = t.id
      ),
      told as (
        select c.id, c.kind,
               case when c.before is null then 'OPEN'
                    when c.kind <> 'REOPENED' then c.before
                    when c.before = 'SILENCED' and c.silenced_until >= ? then c.before
                    else 'OPEN'
               end as state
        from changed c
        where c.kind is not null
      ),
      kept as (
        insert into acts.warning as known (id, present, state, code, level, plan, measure,
          indicator, region, period, "group", unit, found, bound, years, text)
        select w.id, true, t.state, w.code, w.level, w.plan, w.measure, w.indicator, w.region,
               w.period, w."group", w.unit, w.found, w.bound, w.years, w.text
        from told t join warning w on w.id = t.id
        on conflict (id) do update
        set present = true, state = excluded.state, level = excluded.level,
            found = excluded.found, bound = excluded.bound, years = excluded.years,
            text = excluded.text
      ),
      withdrawn as (
        update acts.warning known set present = false
        from told t where t.id = known.id and t.kind = 'WITHDRAWN'
      ),
      events as (
        insert into acts.event (number, warning, region, kind, state, at, position, body)
        select h.number + row_number() over (order by b.period, b.region, t.id), t.id, b.region,
               t.kind, t.state, ?, ?, b.body
        from told t
        join lateral (
          select w.region, w.period,
                 jsonb_strip_nulls(to_jsonb(w) - 'position' - 'disclosed') as body
          from warning w where w.id = t.id
          union all
          select a.region, a.period,
                 jsonb_strip_nulls(
                   to_jsonb(a) - 'state' - 'present' - 'before' - 'silenced_until')
          from acts.warning a where a.id = t.id and t.kind = 'WITHDRAWN'
        ) b on true
        cross join acts.head h
        returning number, kind, body ->> 'level' as level
      ),
      moved as (
        update acts.head set number = (select max(number) from events)
        where exists (select from events)
      )
      select kind, level, count(*) from events group by kind, level
      """;

  private final Counted counted;

  EventLog(Counted counted) {
    this.counted = counted;
    for (WarningLevel level : WarningLevel.values()) {
      counted.warnings("RAISED", level.name(), 0);
    }
  }

  /** Events are numbered in the order in which they become visible. */
  static void lock(Connection connection) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select number from acts.head for update")) {
      lock.executeQuery().close();
    }
  }

  /**
   * What series and units have become.
   *
   * @param position and at: of the last change that was followed
   * @param today its day
   */
  public void tell(
      Connection connection,
      Collection<SeriesKey> series,
      Collection<String> units,
      long position,
      Instant at,
      LocalDate today)
      throws SQLException {
    if (series.isEmpty() && units.isEmpty()) {
      return;
    }
    lock(connection);
    Object[] indicators = series.stream().map(SeriesKey::indicator).toArray();
    Object[] regions = series.stream().map(SeriesKey::region).toArray();
    try (PreparedStatement tell = connection.prepareStatement(TELL.formatted(OF_THESE))) {
      int next = 1;
      for (int i = 0; i < 2; i++) {
        tell.setArray(next++, connection.createArrayOf("text", indicators));
        tell.setArray(next++, connection.createArrayOf("text", regions));
        tell.setArray(next++, connection.createArrayOf("text", units.toArray()));
      }
      execute(tell, next, position, at, today);
    }
  }

  /** What all have become while nothing was told. */
  public void tellAll(Connection connection, long position, Instant at, LocalDate today)
      throws SQLException {
    lock(connection);
    try (PreparedStatement tell = connection.prepareStatement(TELL.formatted(OF_ALL))) {
      execute(tell, 1, position, at, today);
    }
  }

  private void execute(PreparedStatement tell, int next, long position, Instant at, LocalDate today)
      throws SQLException {
    tell.setObject(next, today);
    tell.setObject(next + 1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    tell.setLong(next + 2, position);
    try (ResultSet told = tell.executeQuery()) {
      while (told.next()) {
        counted.warnings(told.getString(1), told.getString(2), told.getLong(3));
      }
    }
  }
}
