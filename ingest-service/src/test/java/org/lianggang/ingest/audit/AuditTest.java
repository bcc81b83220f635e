package org.lianggang.ingest.audit;

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
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class AuditTest extends AuditChecks {

  @Inject Chain chain;

  @Override
  protected String schema() {
    return "public";
  }

  @Override
  protected void link() {
    chain.link();
  }

  @Override
  protected String grant() {
    return "administrator";
  }

  @Override
  protected String change() {
    return "department.put";
  }

  @Override
  protected void change(RequestSpecification by, String name, String version) {
    by.contentType("application/json")
        .body("{\"code\": \"%s\", \"name\": {\"zh\": \"%s\"}}".formatted(name, version))
        .put("/v1/departments/" + name)
        .then()
        .statusCode(anyOf(is(200), is(201)));
  }

  @Test
  void who_reads_what_is_sensitive_leaves_a_trace() {
    by("wang", "reviewer::152900").get("/v1/observations?region=152900").then().statusCode(200);
    by("wang", "reviewer::152900").get("/v1/observations?region=610304").then().statusCode(403);
    by("wang", "reviewer::152900").get("/v1/departments").then().statusCode(200);

    Response acts = acts("?actor=wang");
    assertThat(acts.<List<String>>path("items.name")).containsExactly("read");
    assertThat(acts.<List<String>>path("items.subject")).containsExactly("/v1/observations");
    assertThat(acts.<String>path("items[0].detail.query")).isEqualTo("region=152900");
  }
}
