package org.lianggang.analytics.problem;

import static org.lianggang.analytics.problem.FindingCode.DUPLICATE_FIELD;
import static org.lianggang.analytics.problem.FindingCode.EMPTY_BODY;
import static org.lianggang.analytics.problem.FindingCode.NOT_JSON;
import static org.lianggang.analytics.problem.FindingCode.NOT_UTF8;

import com.fasterxml.jackson.core.JsonLocation;
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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
    if (body.length == 0) {
      return unreadable(Finding.ofRequest(EMPTY_BODY));
    }
    if (!isUtf8(body)) {
      return unreadable(Finding.ofRequest(NOT_UTF8));
    }
    try {
      JsonNode document = tree.readTree(body);
      List<Finding> faults = schemas.faults(schema, document);
      return faults.isEmpty()
          ? new Reading.Understood<>(json.treeToValue(document, type))
          : new Reading.Refused<>(Problem.faulty(faults));
    } catch (JsonProcessingException e) {
      return unreadable(malformed(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding malformed(JsonProcessingException e) {
    JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    return Finding.ofRequest(
        e.getOriginalMessage().startsWith("Duplicate field") ? DUPLICATE_FIELD : NOT_JSON,
        place.getLineNr(),
        place.getColumnNr());
  }

  private static boolean isUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static <T> Reading<T> unreadable(Finding finding) {
    return new Reading.Refused<>(Problem.unreadable(finding));
  }
}
