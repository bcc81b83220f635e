package org.lianggang.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** A client that follows the contract comes to the same digest. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class DigestTest {

  @Inject Setting setting;

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @Test
  void sorts_rows_fills_in_defaults_and_writes_numbers_and_texts_in_one_way() throws Exception {
    String report =
        """
        {"observations": [
          {"value": 5.0, "indicator": "COVERAGE", "sex": "M", "reason": "\\u4e2d\\/\\u0001\\t\\"",
           "denominator": 20, "numerator": 1e0, "break": false},
          {"indicator": "COVERAGE", "region": "152921", "sex": "F", "missing": "WORK_NOT_CARRIED_OUT"},
          {"indicator": "CHILDREN", "value": -0.0, "obsStatus": "B", "explanation": "无"},
          {"indicator": "MATERNAL_MORTALITY_RATIO", "value": 1.50E+1}
         ], "memberUnit": "HEALTH", "period": "2199", "region": "152900", "note": "n"}
        """;
    String canonical =
        """
        [{"indicator":"CHILDREN","region":"152900","period":"2199","sex":"_T","residence":"_T",\
        "value":0,"obsStatus":"B","break":true,"explanation":"无"},\
        {"indicator":"COVERAGE","region":"152900","period":"2199","sex":"M","residence":"_T",\
        "value":5,"numerator":1,"denominator":20,"obsStatus":"A","reason":"中/\\u0001\\t\\""},\
        {"indicator":"MATERNAL_MORTALITY_RATIO","region":"152900","period":"2199","sex":"F",\
        "residence":"_T","value":15,"obsStatus":"A"},\
        {"indicator":"COVERAGE","region":"152921","period":"2199","sex":"F","residence":"_T",\
        "obsStatus":"O","missing":"WORK_NOT_CARRIED_OUT"}]""";
    assertThat(Reported.post("/v1/submissions?dryRun=true", report).<String>path("digest"))
        .isEqualTo(sha256(canonical));
  }

  @Test
  void is_what_the_contract_gives_as_its_example() throws Exception {
    JsonNode contract = Contract.document();
    String definition = contract.at("/components/schemas/Digest/description").asText();
    Matcher example =
        Pattern.compile("`(\\[\\{.*}])`\\s+with the digest `(\\w+)`").matcher(definition);
    assertThat(example.find()).isTrue();
    assertThat(sha256(example.group(1))).isEqualTo(example.group(2));
    JsonNode report =
        contract.at("/components/requestBodies/Report/content/application~1json/example");
    String sent = report.toString().replace("ALXA_HEALTH_COMMISSION", "HEALTH");
    assertThat(Reported.post("/v1/submissions?dryRun=true", sent).<String>path("digest"))
        .isEqualTo(example.group(2));
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
  }
}
