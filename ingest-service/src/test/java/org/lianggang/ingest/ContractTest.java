package org.lianggang.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.ContractChanges;
import org.lianggang.testkit.ContractLint;
import org.lianggang.testkit.TestDatabase;

@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class ContractTest {

  @Test
  void is_served_as_it_was_written() {
    assertThat(Contract.parse(get("/q/openapi").asString())).isEqualTo(Contract.document());
    assertThat(Contract.parse(get("/openapi.yaml").asString())).isEqualTo(Contract.document());
  }

  @Test
  void leaves_no_operation_or_field_unexplained() {
    assertThat(ContractLint.faults(Contract.document())).isEmpty();
  }

  @Test
  void breaks_nothing_that_was_released() throws Exception {
    String released = Files.readString(Path.of("..", "openapi", "released", "ingest.yaml"));
    assertThat(ContractChanges.breaking(released, Contract.text())).isEmpty();
  }

  @Test
  void lists_exactly_the_findings_the_service_knows() {
    assertThat(Contract.document().at("/components/schemas/FindingCode/enum"))
        .extracting(code -> code.asText())
        .containsExactlyInAnyOrderElementsOf(
            java.util.Arrays.stream(FindingCode.values()).map(Enum::name).toList());
  }
}
