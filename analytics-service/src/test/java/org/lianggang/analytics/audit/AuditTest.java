package org.lianggang.analytics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.AuditChecks;
import org.lianggang.testkit.TestDatabase;

@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class AuditTest extends AuditChecks {

  @Inject Chain chain;

  @Override
  protected String schema() {
    return "acts";
  }

  @Override
  protected void link() {
    chain.link();
  }

  @Override
  protected String grant() {
    return "coordinator";
  }

  @Override
  protected String change() {
    return "subscription.put";
  }

  @Override
  protected void change(RequestSpecification by, String name, String version) {
    String body =
        """
        {"id": "%s", "url": "https://localhost/x?version=%s", "regions": ["152900"]}
        """;
    by.contentType("application/json")
        .body(body.formatted(name, version.hashCode()))
        .put("/v1/subscriptions/" + name)
        .then()
        .statusCode(anyOf(is(200), is(201)));
  }

  @Test
  void who_is_shown_what_not_everybody_may_see_leaves_a_trace() {
    by("wang", "analyst").get("/v1/warnings?region=152900");
    by("wang", "analyst").get("/v1/ping");
    by("li", "reader").get("/v1/warnings?region=152900");

    Response acts = acts("?actor=wang");
    assertThat(acts.<List<String>>path("items.name")).containsExactly("read");
    assertThat(acts.<List<String>>path("items.subject")).containsExactly("/v1/warnings");
    assertThat(acts.<String>path("items[0].detail.query")).isEqualTo("region=152900");
    assertThat(acts("?actor=li").<List<?>>path("items")).isEmpty();
  }
}
