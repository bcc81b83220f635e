package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What became of requests, by what they were for. */
final class Tally {

  /** What was asked. */
  enum Kind {
    PING,
    READ,
    REPORT,
    ACCEPT
  }

  private final Map<Kind, Queue<Long>> nanos = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> errors = new ConcurrentSkipListMap<>();
  private final LongAdder deferred = new LongAdder();

  void answered(Kind kind, int status, long took) {
    nanos.computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>()).add(took);
    count(answers, kind + " " + status);
  }

  /** Declared back-pressure: 429 or 503 with Retry-After. */
  void deferred(Kind kind, int status) {
    deferred.increment();
    count(answers, kind + " " + status + " (to be asked again)");
  }

  /** What should not have come. */
  void failed(Kind kind, String how) {
    count(errors, kind + " " + how);
  }

  private static void count(Map<String, LongAdder> counts, String what) {
    counts.computeIfAbsent(what, any -> new LongAdder()).increment();
  }

  long deferred() {
    return deferred.sum();
  }

  /** Each with how often it came. */
  List<String> errors() {
    List<String> lines = new ArrayList<>();
    errors.forEach((what, often) -> lines.add(often + " × " + what));
    return lines;
  }

  String answers() {
    return answers.toString();
  }

  /** Of the answers since it was asked last; empty where there were none. */
  Samples take(Kind kind) {
    List<Long> taken = new ArrayList<>();
    Queue<Long> all = nanos.getOrDefault(kind, new ConcurrentLinkedQueue<>());
    for (Long next = all.poll(); next != null; next = all.poll()) {
      taken.add(next);
    }
    return Samples.of(taken);
  }

  static String line(String name, Samples samples) {
    return samples.sorted().length == 0
        ? name + ": none"
        : String.format(
            Locale.ROOT,
            "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms of %d",
            name,
            samples.millis(0.5),
            samples.millis(0.95),
            samples.millis(0.99),
            samples.sorted().length);
  }
}
