package org.lianggang.analytics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What an operator can set; each setting is also an environment variable, LIANGGANG_FOLLOW_BATCH.
 */
@ConfigMapping(prefix = "lianggang")
public interface AnalyticsSettings {

  Follow follow();

  /** How the change feed of ingest is followed. */
  interface Follow {

    /** Whether this instance follows at all; one that does not still answers. */
    @WithDefault("true")
    boolean enabled();

    /** Where ingest answers; also INGEST_URL. */
    URI ingest();

    /** Changes asked for at once, 1 to 1 000; an entry has up to 1 000 observations. */
    @WithDefault("50")
    int batch();

    /** How long ingest may hold a request until something happens, at most 30 s. */
    @WithDefault("25s")
    Duration hold();

    /** First pause after a failure; each further one is up to twice as long. */
    @WithDefault("500ms")
    Duration pause();

    /** Longest pause after failures, and between attempts on a change that cannot be read. */
    @WithDefault("30s")
    Duration longestPause();

    /**
     * Any text, a date for instance; also LIANGGANG_REBUILD. When it differs from the text acted on
     * last, the read model is emptied and followed from the beginning, once.
     */
    Optional<String> rebuild();
  }
}
