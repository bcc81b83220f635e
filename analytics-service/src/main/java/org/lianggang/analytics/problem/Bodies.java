package org.lianggang.analytics.problem;

import static org.lianggang.analytics.problem.FindingCode.EMPTY_BODY;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Reads small request bodies: first against the schema of the contract, then into a record. */
@Singleton
public class Bodies {

  private final ObjectMapper json;
  private final ObjectReader tree;
  private final ContractSchemas schemas;

  Bodies(ObjectMapper json, ContractSchemas schemas) {
    this.json = json;
    this.schemas = schemas;
    this.tree =
        json.reader()
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** Every fault against {@code components.schemas.<schema>} is named, not only the first. */
  public <T> Reading<T> read(byte[] body, String schema, Class<T> type) {
    Optional<Finding> fault = JsonFaults.beforeReading(body);
    if (fault.isPresent()) {
      return unreadable(fault.get());
    }
    try {
      JsonNode document = tree.readTree(body);
      if (document.isMissingNode()) {
        return unreadable(Finding.ofRequest(EMPTY_BODY));
      }
      List<Finding> faults = schemas.faults(schema, document);
      return faults.isEmpty()
          ? new Reading.Understood<>(json.treeToValue(document, type))
          : new Reading.Refused<>(Problem.faulty(faults));
    } catch (JsonProcessingException e) {
      return unreadable(JsonFaults.of(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Reading<T> unreadable(Finding finding) {
    return new Reading.Refused<>(Problem.unreadable(finding));
  }
}
