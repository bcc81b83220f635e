package org.lianggang.ingest.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lianggang.ingest.contract.Operations;

/**
 * What callers of an operation that will go are told with every answer: RFC 9745 since when it is
 * better not used, RFC 8594 from which day on it may be gone. In the contract such an operation is
 * {@code deprecated} and has {@code x-deprecation: {since, sunset?, link?}}.
 */
@ApplicationScoped
class Deprecations {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Operations deprecated;

  @Inject
  Deprecations(Operations contract) {
    this.deprecated = contract.that(operation -> operation.path("deprecated").asBoolean());
  }

  /** Empty for an operation that stays. */
  Map<String, String> headers(String method, String path) {
    return deprecated
        .find(method, path)
        .map(operation -> headers(operation.definition().path("x-deprecation")))
        .orElse(Map.of());
  }

  private static Map<String, String> headers(JsonNode words) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Deprecation", "@" + start(words.path("since")).toEpochSecond());
    if (words.has("sunset")) {
      headers.put("Sunset", HTTP_DATE.format(start(words.get("sunset"))));
    }
    if (words.has("link")) {
      headers.put("Link", "<" + words.get("link").asText() + ">; rel=\"deprecation\"");
    }
    return headers;
  }

  private static ZonedDateTime start(JsonNode day) {
    return LocalDate.parse(day.asText()).atStartOfDay(ZONE);
  }
}
