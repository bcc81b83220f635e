package org.lianggang.analytics.follow;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** Whoever asks learns how far the answers reach. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class StatusTest {

  @Inject DataSource database;
  @Inject FollowerMaker followers;

  @TestHTTPResource(value = "/health/ready", management = true)
  URI ready;

  @BeforeEach
  void begin() {
    Contract.checkEveryAnswer();
    new Tables(database).empty();
  }

  @AfterEach
  void end() {
    new Tables(database).empty();
  }

  @Test
  void before_the_first_change_it_knows_no_time_and_no_head() {
    JsonPath status = get("/v1/status").then().statusCode(200).extract().jsonPath();

    assertThat(status.getLong("computedUpTo.position")).isZero();
    assertThat(status.<Object>get("computedUpTo.time")).isNull();
    assertThat(status.<Object>get("head")).isNull();
    assertThat(status.getBoolean("complete")).isFalse();
    assertThat(status.getString("following.state")).isEqualTo("DISABLED");
  }

  @Test
  void after_following_it_names_the_last_change_and_its_time() {
    try (FakeFeed feed = new FakeFeed()) {
      feed.append(Events.regions());
      Follower follower = followers.of(feed.address(), 10);
      follower.start();
      await().until(() -> new Tables(database).position() == 4);
      follower.stop();
    }

    JsonPath status = get("/v1/status").then().statusCode(200).extract().jsonPath();

    assertThat(status.getLong("computedUpTo.position")).isEqualTo(4);
    assertThat(status.getString("computedUpTo.time")).isEqualTo("2026-01-01T00:00:04Z");
    assertThat(status.getLong("head")).isEqualTo(4);
    assertThat(status.getLong("behind")).isZero();
    assertThat(status.getBoolean("complete")).isTrue();
  }

  @Test
  void is_ready_while_it_does_not_follow_at_all() {
    get(ready).then().statusCode(200);
  }

  @Test
  void the_contract_lists_every_state_and_every_fault() {
    assertThat(Contract.document().at("/components/schemas/Following/properties/state/enum"))
        .extracting(state -> state.asText())
        .containsExactlyElementsOf(Arrays.stream(Standing.State.values()).map(Enum::name).toList());
    assertThat(Contract.document().at("/components/schemas/Following/properties/fault/enum"))
        .extracting(fault -> fault.asText())
        .containsExactlyElementsOf(Arrays.stream(Fault.Code.values()).map(Enum::name).toList());
  }
}
