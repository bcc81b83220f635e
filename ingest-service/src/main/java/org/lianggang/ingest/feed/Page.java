package org.lianggang.ingest.feed;

import java.util.List;
import java.util.UUID;

/** Entries in the order of their positions; {@code next} is what to pass as {@code after}. */
record Page(List<CloudEvent> items, long next, long head, UUID epoch) {}
