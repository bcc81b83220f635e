package org.lianggang.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.TestIssuer;
import org.lianggang.testkit.TokenChecks;

@QuarkusTest
@QuarkusTestResource(TestIssuer.class)
class TokenTest extends TokenChecks {

  @Override
  protected String document() {
    return "/v1/plans";
  }

  @Test
  void groups_that_are_no_grants_give_nothing() {
    assertThat(
            List.of(
                "Administrator", "administrators", "administrator:*:1:2", "reader:edu", "", " "))
        .allSatisfy(group -> assertThat(Grant.parse(group)).isEmpty());
  }
}
