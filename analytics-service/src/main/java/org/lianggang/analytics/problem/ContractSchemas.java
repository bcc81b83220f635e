package org.lianggang.analytics.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of the contract that is served, used to check what is sent. */
@Singleton
class ContractSchemas {

  private static final String CONTRACT = "classpath:META-INF/openapi.yaml";
  private static final String SCHEMAS = "/components/schemas/";

  /** Read once: asked for a place in it, the factory would read all of it again. */
  private final JsonSchema contract = contract();

  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  List<Finding> faults(String schema, JsonNode document) {
    return schemas.computeIfAbsent(schema, this::load).validate(document).stream()
        .map(ContractSchemas::finding)
        .toList();
  }

  private JsonSchema load(String schema) {
    return contract.getRefSchema(SchemaLocation.Fragment.of(SCHEMAS + schema));
  }

  private static JsonSchema contract() {
    JsonMetaSchema dialect = OpenApi30.getInstance();
    return JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V7,
            builder -> builder.metaSchema(dialect).defaultMetaSchemaIri(dialect.getIri()))
        .getSchema(
            SchemaLocation.of(CONTRACT),
            SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build());
  }

  private static Finding finding(ValidationMessage message) {
    FindingCode code = code(message.getType());
    String place = message.getInstanceLocation().toString();
    String field = field(message, place);
    boolean named = message.getProperty() != null;
    JsonNode value = named ? message.getInstanceNode().get(field) : message.getInstanceNode();
    return Finding.at(
        code, named ? place + "/" + field : place, field, scalar(value), field, rule(message));
  }

  private static FindingCode code(String keyword) {
    return switch (keyword) {
      case "additionalProperties" -> FindingCode.UNKNOWN_FIELD;
      case "required" -> FindingCode.MISSING_FIELD;
      case "type", "nullable" -> FindingCode.WRONG_TYPE;
      case "enum" -> FindingCode.VALUE_NOT_ALLOWED;
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
          FindingCode.OUT_OF_RANGE;
      case "pattern", "format" -> FindingCode.WRONG_FORMAT;
      case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties" ->
          FindingCode.WRONG_LENGTH;
      default -> FindingCode.NOT_ACCORDING_TO_CONTRACT;
    };
  }

  private static String field(ValidationMessage message, String place) {
    return message.getProperty() == null
        ? place.substring(place.lastIndexOf('/') + 1)
        : message.getProperty();
  }

  /** What the contract asks for at that place, as it stands there. */
  private static String rule(ValidationMessage message) {
    JsonNode rule = message.getSchemaNode();
    return rule == null ? "" : rule.isValueNode() ? rule.asText() : rule.toString();
  }

  private static Object scalar(JsonNode value) {
    if (value == null || value.isContainerNode() || value.isNull()) {
      return null;
    }
    return value.isNumber() ? value.decimalValue() : value.asText();
  }
}
