package org.lianggang.local.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.lianggang.local.api.Api;
import org.lianggang.local.process.Pair;
import org.lianggang.local.process.Ports;
import org.lianggang.postgres.PostgresServer;

/**
 * A pair of services whose lines, disk and clock can be tampered with: analytics hears ingest
 * through a relay and a mirror, both reach their database through a relay.
 */
final class Site implements AutoCloseable {

  /** They start more often than they work long. */
  private static final String SOON_UP = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m";

  private static final Duration READY_WITHIN = Duration.ofSeconds(90);

  private final SmallDisk disk;
  private final Relay wire;
  private final Mirror mirror;
  private final Relay feed;
  private final Map<String, String> environment = new HashMap<>();
  private final Pair pair;
  private Path data;
  private int servers;
  private int rebuilds;

  private Site(Path folder) {
    Ports ports = Ports.free();
    disk = SmallDisk.at(folder.resolve("disk"));
    wire = Relay.to(ports.database());
    mirror = Mirror.of(ports.ingest());
    feed = Relay.to(mirror.port());
    data = nextData();
    environment.put("JAVA_TOOL_OPTIONS", SOON_UP);
    environment.putAll(
        Map.of(
            "INGEST_DATABASE_URL", url("ingest"),
            "ANALYTICS_DATABASE_URL", url("analytics"),
            "INGEST_URL", "http://localhost:" + feed.port(),
            "LIANGGANG_SUBMISSION_AT_ONCE", "500",
            "LIANGGANG_FOLLOW_HOLD", "1s",
            "LIANGGANG_FOLLOW_GRACE", "2s",
            "LIANGGANG_FOLLOW_LONGEST_PAUSE", "1s"));
    pair = Pair.start(ports, folder, data, environment);
  }

  static Site in(Path folder) {
    return new Site(folder);
  }

  Api ingest() {
    return new Api(pair.ingest().url(), pair.token());
  }

  Api analytics() {
    return new Api(pair.analytics().url(), pair.token());
  }

  Relay feed() {
    return feed;
  }

  Relay wire() {
    return wire;
  }

  Mirror mirror() {
    return mirror;
  }

  Path disk() {
    return disk.folder();
  }

  Kept kept() {
    return new Kept(pair.database().url("ingest"), ingest());
  }

  void killIngest() {
    pair.ingest().kill();
    pair.startIngest();
  }

  /** For ingest alone, which starts again for it. */
  void shiftClock(String by) {
    environment.put("LIANGGANG_CLOCK_SHIFT", by);
    killIngest();
  }

  void killAnalytics() {
    pair.analytics().kill();
    pair.startAnalytics();
  }

  /** Until analytics has forgotten what it knew before, and begun to follow once more. */
  void rebuild() {
    String name = "rebuild-" + ++rebuilds;
    analytics().put("/v1/rebuilds/" + name, Map.of("reason", "to compare")).expect(202);
    await(() -> rebuilt().equals(name), "analytics does not rebuild");
  }

  void killRebuilding() {
    rebuild();
    killAnalytics();
  }

  /** Empty while analytics does not answer. */
  private String rebuilt() {
    try {
      return analytics().get("/v1/status").expect(200).path("rebuilt").asText();
    } catch (UncheckedIOException notUpYet) {
      return "";
    }
  }

  void killDatabase() {
    endDatabase();
    pair.startDatabase(data, pair.database().port());
  }

  void restartDatabase() {
    int port = pair.database().port();
    pair.database().close();
    pair.startDatabase(data, port);
  }

  /** Where it did not get up again by itself. */
  void reviveDatabase() {
    if (postmaster().isEmpty() || !ProcessHandle.of(postmaster().get()).isPresent()) {
      restartDatabase();
    }
  }

  void failOver() {
    Path next = nextData();
    PostgresServer standby = Standby.of(pair.database(), data, next, Ports.free().database());
    endDatabase();
    Standby.promote(standby);
    pair.switchTo(standby);
    wire.target(standby.port());
    delete(data);
    data = next;
  }

  /** Until both services answer from their databases. */
  void awaitReady() {
    pair.ingest().awaitReady();
    pair.analytics().awaitReady();
  }

  void awaitSetAside(String indicator) {
    await(
        () ->
            analytics()
                .get("/v1/status")
                .expect(200)
                .at("/setAside/first")
                .findValuesAsText("indicator")
                .contains(indicator),
        indicator + " was not set aside");
  }

  static void await(BooleanSupplier reached, String otherwise) {
    Instant deadline = Instant.now().plus(READY_WITHIN);
    while (!reached.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException(otherwise);
      }
      pause(Duration.ofMillis(100));
    }
  }

  static void pause(Duration duration) {
    LockSupport.parkNanos(duration.toNanos());
  }

  private void endDatabase() {
    ProcessHandle server = ProcessHandle.of(postmaster().orElseThrow()).orElseThrow();
    List<ProcessHandle> workers = server.descendants().toList();
    server.destroyForcibly();
    workers.forEach(worker -> worker.onExit().join());
    pair.database().close();
  }

  private Optional<Long> postmaster() {
    Path file = data.resolve("postmaster.pid");
    try {
      return Files.exists(file)
          ? Optional.of(Long.valueOf(Files.readAllLines(file).get(0).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path nextData() {
    return disk.folder().resolve("postgres-" + servers++);
  }

  private String url(String database) {
    return "jdbc:postgresql://localhost:%d/%s".formatted(wire.port(), database);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    pair.close();
    feed.close();
    mirror.close();
    wire.close();
    disk.close();
  }
}
