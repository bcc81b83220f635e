package org.lianggang.ingest.catalogue;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.AnEmptyService;
import org.lianggang.ingest.Given;

/** The catalogue and roster that come with the service are as strict as everybody's. */
@QuarkusTest
@TestProfile(AnEmptyService.class)
class ShippedCatalogueTest {

  private static final Path CATALOGUE = Path.of("catalogue");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void is_accepted_as_it_stands_and_changes_nothing_when_loaded_again() throws IOException {
    load();
    long head = head();
    load();
    assertThat(head()).isEqualTo(head);
  }

  private void load() throws IOException {
    putAll("departments.json", document -> "departments/" + code(document));
    putAll("regions.json", document -> "regions/" + code(document));
    putAll("indicators.json", document -> "indicators/" + code(document));
    putAll("rules.json", document -> "rules/" + code(document));
    putAll("member-units.json", document -> "member-units/" + code(document));
    putAll("duties.json", document -> "duties/" + document.get("unit").asText());
    putAll(
        "rounds.json",
        document -> "rounds/" + document.get("year") + "/" + document.get("level").asText());
    for (Path plan : plans()) {
      JsonNode document = json.readTree(plan.toFile());
      put("plans/" + code(document), document);
    }
  }

  private void putAll(String file, Function<JsonNode, String> place) throws IOException {
    for (JsonNode document : json.readTree(CATALOGUE.resolve(file).toFile())) {
      put(place.apply(document), document);
    }
  }

  private static void put(String place, JsonNode document) {
    Given.put("/v1/" + place, document.toString())
        .statusCode(org.hamcrest.Matchers.in(List.of(200, 201)));
  }

  private static List<Path> plans() throws IOException {
    try (Stream<Path> files = Files.list(CATALOGUE.resolve("plans"))) {
      return files.sorted().toList();
    }
  }

  private static String code(JsonNode document) {
    return document.get("code").asText();
  }

  private static long head() {
    Awaitility.await().until(() -> get("/v1/status").path("waiting").equals(0));
    return get("/v1/status").jsonPath().getLong("head");
  }
}
