package org.lianggang.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the examples of the contract under test are what its schemas say. Requests that are meant
 * to be refused say so by {@code x-answer} and are left out.
 */
public final class ContractExamples {

  /** Read once: asked for a place in it, the factory would read all of it again. */
  private static final class Written {
    private static final JsonSchema CONTRACT =
        JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V7,
                builder ->
                    builder
                        .metaSchema(OpenApi30.getInstance())
                        .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()))
            .getSchema(
                SchemaLocation.of("classpath:META-INF/openapi.yaml"),
                Contract.document(),
                SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .build());
  }

  private final List<String> faults = new ArrayList<>();

  private ContractExamples() {}

  /** One line a fault, with the place of the example. */
  public static List<String> faults() {
    ContractExamples examples = new ContractExamples();
    examples.walk("", Contract.document());
    return examples.faults;
  }

  /** What is wrong with a document by a schema of the contract, named by its JSON pointer. */
  public static List<String> faults(String schema, JsonNode document) {
    ContractExamples examples = new ContractExamples();
    examples.check(schema, schema, document);
    return examples.faults;
  }

  /** Everything that has a schema may have an example of it beside. */
  private void walk(String place, JsonNode node) {
    if (node.path("schema").isObject()) {
      if (node.has("example")) {
        check(place + "/example", place + "/schema", node.get("example"));
      }
      for (Map.Entry<String, JsonNode> example : node.path("examples").properties()) {
        if (!example.getValue().has("x-answer")) {
          String at = place + "/examples/" + example.getKey();
          check(at, place + "/schema", example.getValue().get("value"));
        }
      }
    }
    node.properties().stream()
        .filter(property -> !property.getKey().startsWith("example"))
        .forEach(property -> walk(place + "/" + escaped(property.getKey()), property.getValue()));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(place + "/" + i, node.get(i));
    }
  }

  private void check(String place, String schema, JsonNode example) {
    Written.CONTRACT.getRefSchema(SchemaLocation.Fragment.of(schema)).validate(example).stream()
        .map(fault -> place + ": " + fault.getMessage())
        .forEach(faults::add);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
