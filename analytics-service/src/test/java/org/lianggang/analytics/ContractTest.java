package org.lianggang.analytics;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Reason;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.warning.WarningCode;
import org.lianggang.analytics.warning.WarningLevel;
import org.lianggang.analytics.warning.WarningState;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.ContractChanges;
import org.lianggang.testkit.ContractLint;
import org.lianggang.testkit.TestDatabase;

@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
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
    String released = Files.readString(Path.of("..", "openapi", "released", "analytics.yaml"));
    assertThat(ContractChanges.breaking(released, Contract.text())).isEmpty();
  }

  @Test
  void lists_exactly_the_findings_the_service_knows() {
    assertThat(listed("FindingCode"))
        .containsExactlyInAnyOrderElementsOf(known(FindingCode.values()));
  }

  @Test
  void lists_exactly_the_warnings_the_service_gives() {
    assertThat(listed("WarningCode"))
        .containsExactlyInAnyOrderElementsOf(known(WarningCode.values()));
    assertThat(listed("WarningState")).containsExactlyElementsOf(known(WarningState.values()));
    assertThat(listed("WarningLevel")).containsExactlyElementsOf(known(WarningLevel.values()));
  }

  @Test
  void lists_exactly_the_reasons_and_kinds_of_missing_a_verdict_can_have() {
    assertThat(listed("Reason")).containsExactlyInAnyOrderElementsOf(known(Reason.values()));
    assertThat(listed("MissingKind"))
        .containsExactlyInAnyOrderElementsOf(known(MissingKind.values()));
  }

  private static List<String> listed(String schema) {
    List<String> codes = new ArrayList<>();
    Contract.document()
        .at("/components/schemas/" + schema + "/enum")
        .forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private static List<String> known(Enum<?>[] codes) {
    return Arrays.stream(codes).map(Enum::name).toList();
  }
}
