package org.lianggang.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/** Single entries of the feed, as whoever follows it reads them. */
@Singleton
public class Published {

  private final Changes changes;
  private final StatusStore status;
  private final ObjectMapper json;

  Published(Changes changes, StatusStore status, ObjectMapper json) {
    this.changes = changes;
    this.status = status;
    this.json = json;
  }

  /** The last position given; 0 before the first. */
  public long head() {
    return status.read().head();
  }

  /** The CloudEvent at a position up to the head. */
  public String json(long position) {
    try {
      return json.writeValueAsString(changes.after(position - 1, 1).items().get(0));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
