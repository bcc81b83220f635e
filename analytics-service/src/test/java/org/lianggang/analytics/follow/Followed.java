package org.lianggang.analytics.follow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.lianggang.testkit.Contract;

/** Takes changes into the read model as the follower does, for tests of what is answered. */
@Singleton
public class Followed {

  private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
  private static final UUID EPOCH = UUID.fromString("01930000-0000-7000-8000-000000000000");

  private final ReadModel model;
  private final Watermarks watermarks;
  private final DataSource database;
  private final ObjectMapper json;

  Followed(ReadModel model, Watermarks watermarks, DataSource database, ObjectMapper json) {
    this.model = model;
    this.watermarks = watermarks;
    this.database = database;
    this.json = json;
  }

  /** Forgets everything and follows the examples of the contract from their beginning. */
  public void examples() throws Exception {
    nothing();
    follow(false);
  }

  /** Follows the examples from their beginning, as when a rebuild is asked for. */
  public void again() throws Exception {
    follow(true);
  }

  private void follow(boolean afresh) throws Exception {
    try (var text = Followed.class.getResourceAsStream("/example-feed.yaml")) {
      take(
          Contract.parse(new String(text.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)),
          afresh);
    }
  }

  public void nothing() {
    new Tables(database).empty();
  }

  /** One more change: "region.put" and its data. */
  public void take(String type, String data) throws Exception {
    take(json.createArrayNode().add(json.createObjectNode().set(type, json.readTree(data))), false);
  }

  private void take(JsonNode changes, boolean afresh) throws SQLException {
    Watermark from = watermarks.read();
    ArrayNode events = json.createArrayNode();
    long position = afresh ? 0 : from.position();
    for (JsonNode change : changes) {
      position++;
      var only = change.properties().iterator().next();
      ObjectNode event = events.addObject();
      event.put("type", "org.lianggang." + only.getKey());
      event.put("sequence", Long.toString(position));
      event.put("time", BEGINNING.plusSeconds(position).toString());
      event.set("data", only.getValue());
    }
    model
        .take(from, new FeedPage(events, position, EPOCH), afresh, null)
        .ifPresent(
            fault -> {
              throw new AssertionError(fault.text());
            });
  }
}
