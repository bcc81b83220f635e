package org.lianggang.ingest.feed;

import java.time.Instant;
import java.util.UUID;

/** A published entry: its document as stored JSON, or null where it refers to observations. */
record Entry(long position, UUID id, String type, String subject, Instant time, String document) {

  boolean isAccepted() {
    return document == null;
  }
}
