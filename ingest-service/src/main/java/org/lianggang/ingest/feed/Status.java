package org.lianggang.ingest.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the feed stands: its epoch, the last position and when it was given, and how many committed
 * entries still wait for one.
 */
record Status(UUID epoch, long head, Instant headTime, long waiting) {}
