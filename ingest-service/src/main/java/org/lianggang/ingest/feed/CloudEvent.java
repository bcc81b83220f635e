package org.lianggang.ingest.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the feed as a CloudEvent 1.0 in JSON. {@code sequence} is its position, a decimal
 * string as the sequence extension asks; {@code time} is the moment the position was given.
 */
record CloudEvent(
    String specversion,
    UUID id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String sequence,
    Object data) {

  static CloudEvent of(Entry entry, Object data) {
    return new CloudEvent(
        "1.0",
        entry.id(),
        "/ingest",
        entry.type(),
        entry.subject(),
        entry.time(),
        "application/json",
        Long.toString(entry.position()),
        data);
  }
}
