package org.lianggang.local.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The release before goes on serving while this one migrates. */
class MigrationTest {

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "analytics"})
  void no_migration_since_the_last_release_takes_away_what_that_release_uses(String database) {
    List<Released> releases = Released.all();
    int released = releases.get(releases.size() - 1).migration(database);
    assertThat(Migration.of(database + "-service"))
        .filteredOn(migration -> migration.number() > released)
        .flatExtracting(Migration::faults)
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a table goes                | 1 | drop table job
          a column goes               | 1 | alter table job drop column caller
          a column is called otherwise| 1 | alter table job rename column caller to sender
          a column becomes another    | 1 | alter table job alter column caller type integer
          a column must be filled     | 1 | alter table job add column place text not null
          one that was optional must  | 1 | alter table job alter column answer set not null
          a table is emptied          | 1 | truncate observation
          a column has a default      | 0 | alter table job add column place text not null default ''
          a column may be empty       | 0 | alter table job add column place text
          a table comes               | 0 | create table place (code text not null primary key)
          a constraint goes           | 0 | alter table job drop constraint job_state_check
          """)
  void what_takes_away_or_narrows_is_found(String situation, int faults, String statement) {
    assertThat(new Migration(1, statement).faults()).hasSize(faults);
  }

  @Test
  void a_reason_is_enough() {
    assertThat(
            new Migration(1, "-- not used by the release before: new since\ndrop table place")
                .faults())
        .isEmpty();
  }
}
