package org.lianggang.analytics;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What an operator can set; each setting is also an environment variable, LIANGGANG_FOLLOW_BATCH.
 */
@ConfigMapping(prefix = "lianggang")
public interface AnalyticsSettings {

  Limit limit();

  /** How much callers may ask and how long it may take, of each instance. */
  interface Limit {

    /**
     * Requests of one caller in a window, told in the headers RateLimit and RateLimit-Policy;
     * without limit where it is left out.
     */
    OptionalInt requests();

    /** Over which what was used up comes back. */
    @WithDefault("1m")
    Duration window();

    /** Tokens and keys that are not believed, from one address in a window. */
    @WithDefault("100")
    int refusals();

    /** Requests under way. */
    @WithDefault("400")
    int atOnce();

    /** The same of one caller. */
    @WithDefault("100")
    int atOnceOfOne();

    /** Requests under way whose answers are dear ({@code x-cost} in the contract). */
    @WithDefault("10")
    int dear();

    /** The same of one caller; a browser asks six at once. */
    @WithDefault("6")
    int dearOfOne();

    /** How long one statement of an ordinary request may take. */
    @WithDefault("20s")
    Duration statement();

    /** The same of one whose answer is dear. */
    @WithDefault("5m")
    Duration dearStatement();

    /** How long a request waits for what another one holds. */
    @WithDefault("10s")
    Duration lock();

    /** How long a request may leave a transaction without a statement, as a slow reader does. */
    @WithDefault("1m")
    Duration stall();

    /** After which the content of a request has to have come at a pace. */
    @WithDefault("30s")
    Duration grace();

    /** That pace, in bytes a second. */
    @WithDefault("1K")
    MemorySize pace();
  }

  /** Where this instance runs; what is risky is refused in production and only told locally. */
  @WithDefault("production")
  Profile profile();

  /** The risks, by their names in the log, with which it is to start all the same. */
  Optional<Set<String>> acceptedRisks();

  /**
   * Those who do not say who they are: {@code refused}, or a {@code reader} of what everybody may
   * see.
   */
  @WithDefault("refused")
  Anonymous anonymous();

  Follow follow();

  Warning warning();

  Watch watch();

  /** What those who run the service see of it. */
  interface Watch {

    /** How often it is looked what waits and how far things are; or {@code off}. */
    @WithDefault("10s")
    String interval();
  }

  Availability availability();

  /** How it is kept up to date what there are data for. */
  interface Availability {

    /** How often it is looked for what came since; or {@code off}, then only when it is asked. */
    @WithDefault("1s")
    String interval();
  }

  Audit audit();

  /** How the acts are chained. */
  interface Audit {

    /** How often committed acts are linked to those before them; or {@code off}. */
    @WithDefault("1s")
    String interval();
  }

  Notice notice();

  enum Profile {
    PRODUCTION,
    LOCAL
  }

  enum Anonymous {
    REFUSED,
    READER
  }

  /** How others are told of warnings. */
  interface Notice {

    /**
     * The hosts that subscribers may be at, separated by commas, as hooks.example.org or, for one
     * port only, hooks.example.org:8443; none but these.
     */
    Optional<Set<String>> hosts();

    /** How often it is looked what is to be sent; or {@code off}. */
    @WithDefault("1s")
    String interval();

    /** How long a receiver has to answer. */
    @WithDefault("10s")
    Duration timeout();
  }

  /**
   * From where on there is a warning; what stands is found anew when it is touched, all of it by a
   * rebuild.
   */
  interface Warning {

    /** How long a listener of the stream hears nothing before it hears that nothing happened. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Code of the department that coordinates the member units of a region (妇儿工委办). */
    @WithDefault("WORKING_COMMITTEE_OFFICE")
    String coordinator();

    /** Years before the target year in which HARD_TO_ATTAIN is red. */
    @WithDefault("2")
    int lastYears();

    /** REBOUND: part of the half-width of the 80 % interval that one change may take up, 0 to 1. */
    @WithDefault("0.5")
    BigDecimal rebound();

    /** FLUCTUATION: quantile of the t distribution on either side. */
    @WithDefault("0.995")
    double fluctuationConfidence();

    /** FLUCTUATION: change between successive values, where the indicator has no bound: points. */
    @WithDefault("5")
    BigDecimal sharePoints();

    /** The same for rates, means and ratios, in per cent. */
    @WithDefault("20")
    BigDecimal ratePercent();

    /** The same for counts, in per cent. */
    @WithDefault("30")
    BigDecimal countPercent();

    /** SEX_GAP_WIDENING: two-sided p of Kendall's test, at most. */
    @WithDefault("0.20")
    double gapTrendP();

    /** SEX_GAP_WIDENING: years at least. */
    @WithDefault("4")
    int gapTrendYears();

    /** EVENTS_ABOVE_EXPECTED: probability of so many by chance, below. */
    @WithDefault("0.001")
    double eventsP();

    /** EVENTS_ABOVE_EXPECTED: events at least. */
    @WithDefault("2")
    BigDecimal eventsLeast();

    /** Days after the due day from which on OVERDUE is red. */
    @WithDefault("30")
    int overdueDays();

    /** PEER_OUTLIER: widths of the middle half that a change may lie away; from prefectures up. */
    @WithDefault("7")
    double peerWidths();

    /** The same below the prefecture. */
    @WithDefault("20")
    double peerWidthsBelow();

    /** PEER_OUTLIER: regions at least. */
    @WithDefault("10")
    int peerRegions();
  }

  /** How the change feed of ingest is followed. */
  interface Follow {

    /** Whether this instance follows at all; one that does not still answers. */
    @WithDefault("true")
    boolean enabled();

    /** Where ingest answers; also INGEST_URL. */
    URI ingest();

    /** A key that ingest has made for this service, where there is no provider of tokens. */
    Optional<String> key();

    /** What the provider of tokens knows this service by; also LIANGGANG_CLIENT_ID. */
    Optional<String> clientId();

    /** With which this service gets its tokens; also LIANGGANG_CLIENT_SECRET. */
    Optional<String> clientSecret();

    /** Changes asked for at once, 1 to 1 000; an entry has up to 1 000 observations. */
    @WithDefault("50")
    int batch();

    /** How long ingest may hold a request until something happens, at most 30 s. */
    @WithDefault("25s")
    Duration hold();

    /** How much longer than that an answer may take before the line is taken to be dead. */
    @WithDefault("30s")
    Duration grace();

    /** First pause after a failure; each further one is up to twice as long. */
    @WithDefault("500ms")
    Duration pause();

    /** Longest pause after failures, and between attempts on a change that cannot be read. */
    @WithDefault("30s")
    Duration longestPause();
  }
}
