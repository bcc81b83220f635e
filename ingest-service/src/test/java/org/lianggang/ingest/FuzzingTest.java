package org.lianggang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.fuzz.Fuzzing;

/** Whatever is sent to an operation, the answer is one of those that the contract has. */
@QuarkusTest
@TestProfile(FuzzingTest.AServiceOfItsOwn.class)
class FuzzingTest {

  /** What is sent here is kept, and would be in the way of other tests. */
  public static final class AServiceOfItsOwn implements QuarkusTestProfile {}

  @Test
  void every_answer_is_one_of_the_contract() {
    assertThat(new Fuzzing(URI.create("http://localhost:" + RestAssured.port)).faults()).isEmpty();
  }
}
