package org.lianggang.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.TestDatabase;

/** Work that goes around every check is still told by the database what it may see. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class RowScopeTest {

  private static final Access BY_REGION =
      new Access(false, false, Map.of(Role.REVIEWER, Reach.REGION), false);

  @Inject Belongings belongings;
  @Inject AgroalDataSource database;
  @Inject CurrentVertxRequest request;
  @Inject Admission admission;
  @Inject WholeView whole;

  @BeforeEach
  void prepare() throws Exception {
    belongings.prepare();
    request.setCurrent(nobodysRequest());
  }

  @AfterEach
  void leave() {
    request.setCurrent(null);
  }

  @Test
  void a_request_that_was_not_let_in_sees_nothing() {
    assertThat(submissions()).isZero();
    assertThat(QuarkusTransaction.requiringNew().call(this::submissions)).isZero();
  }

  @Test
  void one_that_was_let_in_sees_what_is_in_its_scope() {
    letIn("reviewer::150000");
    assertThat(submissions()).isEqualTo(1);
    letIn("reviewer::610304");
    assertThat(submissions()).isZero();
    letIn("reviewer");
    assertThat(submissions()).isEqualTo(1);
  }

  @Test
  void the_work_of_the_service_sees_everything() {
    request.setCurrent(null);
    assertThat(submissions()).isEqualTo(1);
  }

  @Test
  void a_whole_view_is_given_back() {
    letIn("reviewer::610304");
    Supplier<List<Integer>> before_in_after =
        () -> List.of(submissions(), whole.of(this::submissions), submissions());
    assertThat(before_in_after.get()).containsExactly(0, 1, 0);
    assertThat(QuarkusTransaction.requiringNew().call(before_in_after::get))
        .containsExactly(0, 1, 0);
  }

  @Test
  void what_failed_with_a_whole_view_is_not_gone_on_with() {
    letIn("reviewer::610304");
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          try {
                            whole.run(RowScopeTest::fail);
                          } catch (UnsupportedOperationException caught) {
                            submissions();
                          }
                        }))
        .hasMessageContaining("ollback");
    assertThat(submissions()).isZero();
  }

  private static void fail() {
    throw new UnsupportedOperationException();
  }

  private void letIn(String grant) {
    admission.by(
        BY_REGION,
        new Caller("somebody", "somebody", List.of()),
        List.of(Grant.parse(grant).orElseThrow()));
  }

  /** That of the unit ALXA_HEALTH in the region 152900, for a year that is nobody else's. */
  private int submissions() {
    try (Connection connection = database.getConnection();
        Statement query = connection.createStatement();
        ResultSet found =
            query.executeQuery(
                "select count(*) from submission where member_unit = 'ALXA_HEALTH'"
                    + " and period = '2290' and state = 'WITHDRAWN' and digest = repeat('0', 64)")) {
      found.next();
      return found.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RoutingContext nobodysRequest() {
    HttpServerRequest request = saying(HttpServerRequest.class, Map.of("method", HttpMethod.GET));
    return saying(RoutingContext.class, Map.of("request", request, "normalizedPath", "/"));
  }

  /** One that knows these answers, and no others. */
  private static <T> T saying(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
