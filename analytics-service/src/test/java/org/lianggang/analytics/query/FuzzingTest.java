package org.lianggang.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.fuzz.Fuzzing;

/** Whatever is sent to an operation, the answer is one of those that the contract has. */
@QuarkusTest
class FuzzingTest extends Asking {

  @Test
  void every_answer_is_one_of_the_contract() {
    assertThat(new Fuzzing(URI.create("http://localhost:" + RestAssured.port)).faults()).isEmpty();
  }
}
