package org.lianggang.analytics.exchange.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;

/** Which message this is, and when it was made. */
public record Header(String id, Instant prepared, Language language) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The address of the schema of structure and error messages in JSON. */
  public static String structureSchema(Generation generation) {
    return "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/"
        + (generation == Generation.SECOND ? "1.0" : "2.0.0")
        + "/sdmx-json-structure-schema.json";
  }

  public String preparedAt() {
    return written(prepared);
  }

  /** An instant with the zone of the regions. */
  public static String written(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
  }

  /** The beginning of the header of an XML message; it is left open. */
  public void open(Xml xml) {
    xml.open("mes:Header")
        .text("mes:ID", id)
        .text("mes:Test", "false")
        .text("mes:Prepared", preparedAt())
        .empty("mes:Sender", "id", Identity.AGENCY);
  }

  /** The member {@code meta} of a JSON message. */
  public void meta(JsonGenerator json, String schema) throws IOException {
    json.writeObjectFieldStart("meta");
    json.writeStringField("schema", schema);
    json.writeStringField("id", id);
    json.writeBooleanField("test", false);
    json.writeStringField("prepared", preparedAt());
    json.writeArrayFieldStart("contentLanguages");
    json.writeString(language.code());
    json.writeEndArray();
    json.writeObjectFieldStart("sender");
    json.writeStringField("id", Identity.AGENCY);
    json.writeEndObject();
    json.writeEndObject();
  }
}
