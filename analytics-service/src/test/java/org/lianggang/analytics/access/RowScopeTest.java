package org.lianggang.analytics.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.analytics.disclosure.Clearance;
import org.lianggang.testkit.TestDatabase;

/** Work that goes around every check is still told by the database what it may see. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class RowScopeTest {

  private static final Access BY_REGION =
      new Access(false, false, Map.of(Role.COORDINATOR, Reach.REGION), false);

  /** As many as the pool has. */
  private static final int AT_ONCE = 20;

  @Inject Belongings belongings;
  @Inject AgroalDataSource database;

  @Inject
  @DataSource("reading")
  AgroalDataSource reading;

  @Inject CurrentVertxRequest request;
  @Inject Admission admission;
  @Inject Readers readers;
  @Inject WholeView whole;

  @BeforeEach
  void prepare() throws Exception {
    belongings.prepare();
    request.setCurrent(nobodysRequest());
  }

  @AfterEach
  void leave() throws Exception {
    request.setCurrent(null);
    belongings.remove();
  }

  @Test
  void a_request_that_was_not_let_in_sees_nothing() throws SQLException {
    assertThat(warnings(database)).isZero();
    assertThat(warnings(reading)).isZero();
  }

  @Test
  void one_that_was_let_in_sees_what_is_in_its_scope() throws SQLException {
    letIn("coordinator::150000");
    assertThat(warnings(database)).isEqualTo(1);
    assertThat(warnings(reading)).isEqualTo(1);
    letIn("coordinator::610000");
    assertThat(warnings(reading)).isZero();
    letIn("analyst");
    assertThat(warnings(reading)).isEqualTo(1);
    letIn("analyst:ALXA_HEALTH:150000");
    assertThat(warnings(reading)).isZero();
    letIn("reader");
    assertThat(warnings(reading)).isZero();
  }

  @Test
  void one_that_was_let_in_acts_in_its_scope() throws SQLException {
    letIn("coordinator::150000");
    assertThat(acts()).isEqualTo(1);
    letIn("coordinator::610000");
    assertThat(acts()).isZero();
    letIn("analyst");
    assertThat(acts()).isZero();
    letIn("coordinator");
    assertThat(acts()).isEqualTo(1);
  }

  @Test
  void the_work_of_the_service_sees_everything() throws SQLException {
    request.setCurrent(null);
    assertThat(warnings(database)).isEqualTo(1);
    assertThat(warnings(reading)).isEqualTo(1);
  }

  @Test
  void nothing_of_one_request_stays_for_the_next() throws SQLException {
    try (Connection taken = reading.getConnection()) {
      taken.setAutoCommit(false);
      assertThat(warnings(taken)).isZero();
      taken.rollback();
      taken.setAutoCommit(true);
    }
    request.setCurrent(null);
    for (int i = 0; i < 20; i++) {
      assertThat(warnings(reading)).isEqualTo(1);
    }
    request.setCurrent(nobodysRequest());
    for (int i = 0; i < 20; i++) {
      assertThat(warnings(reading)).isZero();
    }
  }

  @Test
  void a_whole_view_is_given_back() throws SQLException {
    letIn("coordinator::610000");
    assertThat(
            List.of(
                warnings(reading), whole.of(() -> warnings(reading)).intValue(), warnings(reading)))
        .containsExactly(0, 1, 0);
    assertThatThrownBy(() -> whole.of(RowScopeTest::fail))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(warnings(reading)).isZero();
  }

  @Test
  void what_is_told_after_a_request_is_what_its_caller_may_see() throws SQLException {
    letIn("coordinator::610000");
    Sight afar = readers.sight();
    letIn("coordinator::150000");
    Sight near = readers.sight();
    request.setCurrent(null);
    Sight nobodys = readers.sight();
    assertThat(shown(new Sight(Clearance.FULL, afar.rows(), Instant.MAX, Optional.empty())))
        .isZero();
    assertThat(shown(new Sight(Clearance.FULL, near.rows(), Instant.MAX, Optional.empty())))
        .isEqualTo(1);
    assertThat(shown(new Sight(Clearance.FULL, nobodys.rows(), Instant.MAX, Optional.empty())))
        .isZero();
  }

  @Test
  void a_pool_whose_connections_broke_is_whole_again() throws Exception {
    letIn("coordinator::150000");
    assertThat(inUseAtOnce()).isEqualTo(AT_ONCE);
    request.setCurrent(null);
    endAllOthers();
    request.setCurrent(nobodysRequest());
    int broken = 0;
    int working = 0;
    while (working < AT_ONCE && broken < 2 * AT_ONCE) {
      try {
        working = inUseAtOnce();
      } catch (SQLException refused) {
        broken++;
      }
    }
    assertThat(broken).isBetween(1, AT_ONCE);
    assertThat(working).isEqualTo(AT_ONCE);
  }

  /** How many connections tell the same at a time. */
  private int inUseAtOnce() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try {
      for (int i = 0; i < AT_ONCE; i++) {
        taken.add(reading.getConnection());
        assertThat(warnings(taken.get(i))).isEqualTo(1);
      }
      return taken.size();
    } finally {
      for (Connection one : taken) {
        one.close();
      }
    }
  }

  private void endAllOthers() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement end = connection.createStatement()) {
      end.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = current_user and pid <> pg_backend_pid()");
    }
  }

  private int shown(Sight sight) throws SQLException {
    try (Connection connection = reading.getConnection()) {
      connection.setAutoCommit(false);
      readers.show(connection, sight);
      int found = warnings(connection);
      connection.rollback();
      connection.setAutoCommit(true);
      return found;
    }
  }

  private static Void fail() {
    throw new UnsupportedOperationException();
  }

  private void letIn(String grant) {
    List<Grant> grants = Stream.of(grant).map(Grant::parse).flatMap(Optional::stream).toList();
    admission.by(BY_REGION, BY_REGION.among(grants));
    admission.letIn(new Caller("somebody", "somebody", grants));
  }

  private static int warnings(AgroalDataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return warnings(connection);
    }
  }

  private static int warnings(Connection connection) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet found =
            query.executeQuery("select count(*) from acts.warning where unit = 'ALXA_HEALTH'")) {
      found.next();
      return found.getInt(1);
    }
  }

  private int acts() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement change = connection.createStatement()) {
      return change.executeUpdate(
          "update acts.warning set state = state where unit = 'ALXA_HEALTH'");
    }
  }

  private static RoutingContext nobodysRequest() {
    HttpServerRequest ping =
        saying(HttpServerRequest.class, Map.of("method", HttpMethod.GET, "path", "/v1/ping"));
    return saying(RoutingContext.class, Map.of("request", ping, "normalizedPath", "/v1/ping"));
  }

  private static <T> T saying(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
