package org.lianggang.ingest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The operations of a contract, of the one that is served unless another is given. */
@Singleton
public class Operations {

  /**
   * @param place where it stands in the contract, a JSON pointer
   * @param definition what the contract says of it
   */
  public record Operation(String method, Pattern path, String place, JsonNode definition) {}

  private final JsonNode contract;
  private final List<Operation> operations;

  Operations() {
    this(served());
  }

  /** Paths without a variable go before those with one. */
  public Operations(JsonNode contract) {
    this(
        contract,
        contract.get("paths").properties().stream()
            .sorted(Comparator.comparing(path -> path.getKey().contains("{")))
            .flatMap(Operations::of)
            .toList());
  }

  private Operations(JsonNode contract, List<Operation> operations) {
    this.contract = contract;
    this.operations = operations;
  }

  /** Those of which the contract says something. */
  public Operations that(Predicate<JsonNode> say) {
    return new Operations(
        contract,
        operations.stream().filter(operation -> say.test(operation.definition())).toList());
  }

  public Optional<Operation> find(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method))
        .filter(operation -> operation.path().matcher(path).matches())
        .findFirst();
  }

  /** What stands at a JSON pointer into the contract. */
  public JsonNode at(String place) {
    return contract.at(place);
  }

  private static Stream<Operation> of(Map.Entry<String, JsonNode> path) {
    String pattern = path.getKey().replaceAll("\\{[^}]+}", "[^/]+").replace(".", "\\.");
    String place = "/paths/" + path.getKey().replace("~", "~0").replace("/", "~1") + "/";
    return path.getValue().properties().stream()
        .map(
            operation ->
                new Operation(
                    operation.getKey().toUpperCase(Locale.ROOT),
                    Pattern.compile(pattern),
                    place + operation.getKey(),
                    operation.getValue()));
  }

  private static JsonNode served() {
    try (InputStream file = Operations.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return new YAMLMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
