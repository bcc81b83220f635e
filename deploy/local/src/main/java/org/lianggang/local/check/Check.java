package org.lianggang.local.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.lianggang.local.api.Following;
import org.lianggang.local.process.Ports;
import org.lianggang.local.process.Project;
import org.lianggang.local.run.Progress;
import org.lianggang.local.run.Started;

/**
 * Goes the whole way once, on free ports with a database of its own, and compares what is printed
 * with what analytics answers and with what {@code expected.json} says.
 */
public final class Check {

  private static final long PAUSE_NANOS = 100_000_000;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Progress progress;

  public Check(Progress progress) {
    this.progress = progress;
  }

  /** 0 when everything is as expected; 1, with a line for every difference, when not. */
  public int run() {
    List<String> differences = differences();
    differences.forEach(difference -> progress.say("✗ " + difference));
    progress.say(
        differences.isEmpty()
            ? "✓ 核对通过 All figures are as expected"
            : "✗ 核对未通过 " + differences.size() + " differences");
    return differences.isEmpty() ? 0 : 1;
  }

  public List<String> differences() {
    Path folder = temporary();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "clean up"));
    try (Started started = Started.on(Ports.free(), folder, progress)) {
      started.load();
      String printed = started.report().text();
      progress.say("\n" + printed);
      List<String> differences = new ArrayList<>(loadedTwice(started));
      differences.addAll(new PrintedFigures(started.analytics()).differences(printed));
      differences.addAll(
          ExpectedFigures.in(Project.root().resolve("deploy/local/sample/expected.json"))
              .differences(started.analytics()));
      return differences;
    } finally {
      delete(folder);
    }
  }

  /** Loading the same again must write nothing to the change feed. */
  private static List<String> loadedTwice(Started started) {
    long before = Following.head(started.ingest(), Instant.now().plus(PATIENCE));
    started.load();
    long after = Following.head(started.ingest(), Instant.now().plus(PATIENCE));
    return before == after
        ? List.of()
        : List.of("the second loading wrote %d entries to the feed".formatted(after - before));
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("lianggang-check");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server that is being stopped may still write; what it writes goes at the next attempt. */
  private static void delete(Path folder) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Files.exists(folder) && Instant.now().isBefore(deadline)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      } catch (IOException | UncheckedIOException stillInUse) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }
}
