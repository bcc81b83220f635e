package org.lianggang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.fuzz.Attacks;
import org.lianggang.testkit.fuzz.Fuzzing;

/** Whatever is sent, the answer is one of those that the contract has, and no attack gets in. */
@QuarkusTest
@TestProfile(FuzzingTest.AServiceOfItsOwn.class)
class FuzzingTest {

  /** What is sent here is kept, and would be in the way of other tests. */
  public static final class AServiceOfItsOwn implements QuarkusTestProfile {}

  @Test
  void every_answer_is_one_of_the_contract() {
    assertThat(new Fuzzing(service()).faults()).isEmpty();
  }

  @Test
  void every_attack_is_refused() {
    Attacks attacks = new Attacks(service());
    assertThat(attacks.successes()).isEmpty();
    assertThat(attacks.sent()).isGreaterThan(300);
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
