package org.lianggang.analytics.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.EventChanges;

/** What is followed is the feed as ingest promises it in {@code openapi/events.yaml}. */
class FeedContractTest {

  private static final Path CONTRACTS = Path.of("..", "openapi");

  private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();
  private final JsonSchemaFactory schemas = schemas();

  @Test
  void every_change_that_ingest_announces_is_understood() throws IOException {
    Set<String> understood = new HashSet<>();
    for (FakeFeed.Event event : RandomStory.of(1, 150)) {
      Changes changes = new ChangeReader(json).read(json.createArrayNode().add(numbered(event)), 0);
      assertThat(changes.fault()).isEmpty();
      assertThat(changes.understood().get(0)).isNotInstanceOf(Change.UnknownChange.class);
      understood.add(event.type());
    }
    assertThat(understood).isEqualTo(promised().keySet());
  }

  @Test
  void the_changes_of_these_tests_are_such_as_ingest_announces() throws IOException {
    Map<String, String> promised = promised();
    assertThat(
            RandomStory.of(1, 150).stream()
                .flatMap(event -> faults(event.data(), promised.get(event.type())).stream())
                .distinct())
        .isEmpty();
  }

  @Test
  void breaks_nothing_that_was_released() throws IOException {
    assertThat(EventChanges.breaking(feed(CONTRACTS.resolve("released")), feed(CONTRACTS)))
        .isEmpty();
  }

  private static EventChanges.Feed feed(Path folder) throws IOException {
    return new EventChanges.Feed(
        Files.readString(folder.resolve("events.yaml")),
        Files.readString(folder.resolve("ingest.yaml")));
  }

  private JsonNode numbered(FakeFeed.Event event) throws IOException {
    return json.createObjectNode()
        .put("sequence", "1")
        .put("time", "2026-01-01T00:00:01.123456Z")
        .put("type", event.type())
        .set("data", json.readTree(event.data()));
  }

  private List<String> faults(String data, String schema) {
    return schemas.getSchema(SchemaLocation.of(schema)).validate(data, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  /** The address of the schema of the data of each type. */
  private static Map<String, String> promised() throws IOException {
    String folder = CONTRACTS.toRealPath().toUri().toString();
    Map<String, String> schemas = new HashMap<>();
    new YAMLMapper()
        .readTree(CONTRACTS.resolve("events.yaml").toFile())
        .at("/components/messages")
        .forEach(
            message ->
                schemas.put(
                    message.get("name").asText(),
                    message
                        .at("/payload/schema/allOf/1/properties/data/$ref")
                        .asText()
                        .replaceFirst("^\\./", folder)));
    return schemas;
  }

  private static JsonSchemaFactory schemas() {
    JsonMetaSchema dialect = OpenApi30.getInstance();
    return JsonSchemaFactory.getInstance(
        SpecVersion.VersionFlag.V7,
        builder -> builder.metaSchema(dialect).defaultMetaSchemaIri(dialect.getIri()));
  }
}
