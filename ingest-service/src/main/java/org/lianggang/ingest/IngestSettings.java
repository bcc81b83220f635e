package org.lianggang.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What an operator can set; each setting is also an environment variable, LIANGGANG_FEED_INTERVAL.
 */
@ConfigMapping(prefix = "lianggang")
public interface IngestSettings {

  Clock clock();

  /** What the service takes the time to be. */
  interface Clock {

    /** Added to that of the machine: for rehearsals of a deadline, never where figures count. */
    @WithDefault("PT0S")
    Duration shift();
  }

  Limit limit();

  /** Where this instance runs; what is risky is refused in production and only told locally. */
  @WithDefault("production")
  Profile profile();

  /** The risks, by their names in the log, with which it is to start all the same. */
  Optional<Set<String>> acceptedRisks();

  enum Profile {
    PRODUCTION,
    LOCAL
  }

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

  Upload upload();

  Feed feed();

  Obligation obligation();

  /** How it is announced what is due and overdue. */
  interface Obligation {

    /**
     * How often it is looked whether a day has passed or something was reported; or {@code off}.
     */
    @WithDefault("10m")
    String interval();
  }

  Submission submission();

  /** How submissions are taken in. */
  interface Submission {

    /** How long a request waits for another with the same Idempotency-Key before it is refused. */
    @WithDefault("10s")
    Duration sameKeyWait();

    /** Reports of more rows than this become jobs: answered 202 and judged afterwards. */
    @WithDefault("10000")
    int atOnce();

    /** How many figures one report may withdraw by leaving them out of its scope. */
    @WithDefault("1000")
    int tombstones();
  }

  Job job();

  /** How work goes on after its request was answered. */
  interface Job {

    /** How many jobs one instance works on at a time. */
    @WithDefault("2")
    int workers();

    /**
     * How many parts of reports are judged at a time in jobs, each by a thread and a connection.
     */
    @WithDefault("3")
    int portions();

    /** How many jobs of one unit may wait or run at once. */
    @WithDefault("20")
    int ofOne();

    /** After which a job is begun again. */
    @WithDefault("2h")
    Duration longest();
  }

  Audit audit();

  /** How the acts are chained. */
  interface Audit {

    /** How often committed acts are linked to those before them; or {@code off}. */
    @WithDefault("1s")
    String interval();
  }

  /** How much one submission may bring. */
  interface Upload {

    @WithDefault("10000000")
    int rows();

    /** Of its content, once unpacked; what is sent is held to quarkus.http.limits.max-body-size. */
    @WithDefault("4G")
    MemorySize unpacked();

    /** Long reports that come in at once, each on a connection of its own. */
    @WithDefault("6")
    int atOnce();

    /** The same of one caller. */
    @WithDefault("3")
    int ofOne();

    /** How long others wait for their turn. */
    @WithDefault("30s")
    Duration patience();

    /** How many bytes one packed byte may stand for, once there is more than 1 MB of them. */
    @WithDefault("200")
    int ratio();
  }

  Tls tls();

  /** How callers by TLS are known. */
  interface Tls {

    /** Whether each needs a certificate that this service trusts. */
    @WithDefault("false")
    boolean callerCertificates();
  }

  Watch watch();

  /** What those who run the service see of it. */
  interface Watch {

    /** How often it is looked what waits and how far things are; or {@code off}. */
    @WithDefault("10s")
    String interval();
  }

  Notice notice();

  /** How webhooks are told of changes and reminded. */
  interface Notice {

    /**
     * The hosts that webhooks may be at, separated by commas, as hooks.example.org or, for one port
     * only, hooks.example.org:8443; none but these.
     */
    Optional<Set<String>> hosts();

    /** How often it is looked what is to be sent; or {@code off}. */
    @WithDefault("1s")
    String interval();

    /** How long a receiver has to answer. */
    @WithDefault("10s")
    Duration timeout();
  }

  Attachment attachment();

  /** How files that accompany texts are taken in. */
  interface Attachment {

    /** Of one file; quarkus.http.limits.max-body-size holds as well. */
    @WithDefault("50M")
    MemorySize largest();
  }

  /** How the change feed is written and read. */
  interface Feed {

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
}
