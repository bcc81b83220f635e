package org.lianggang.ingest.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the change feed, {@code ingest.feed.*}. */
@ConfigMapping(prefix = "ingest.feed")
public interface FeedSettings {

  /**
   * How long an entry may wait when the notification of its commit got lost, and how long after a
   * lost connection the next one is tried.
   */
  @WithDefault("1s")
  Duration interval();

  /**
   * How many entries with observations (up to 1 000 each) one answer may carry; a page ends there
   * even when more entries were asked for.
   */
  @WithDefault("20")
  int acceptedEntriesPerPage();
}
