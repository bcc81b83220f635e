package org.lianggang.analytics.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianggang.testkit.TestDatabase;

/** The service is bound by what guards the tables as long as nothing is its own. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class DatabaseUserTest {

  @Inject DatabaseUser user;
  @Inject AgroalDataSource database;

  @BeforeEach
  void makeRoomElsewhere() throws SQLException {
    asOwner("create schema elsewhere; grant all on schema elsewhere to public");
  }

  @AfterEach
  void leave() throws SQLException {
    asOwner("drop schema elsewhere cascade");
  }

  @Test
  void is_bound_where_all_is_somebody_elses() throws SQLException {
    asOwner("create table elsewhere.thing ()");
    assertThat(user.isBound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table elsewhere.thing ()",
        "create view elsewhere.thing as select 1 as one",
        "create function elsewhere.thing() returns boolean language sql return true"
      })
  void is_not_bound_where_anything_is_its_own_in_any_schema(String made) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(made);
    }
    assertThat(user.isBound()).isFalse();
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
