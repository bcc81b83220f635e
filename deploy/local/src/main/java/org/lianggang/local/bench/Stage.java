package org.lianggang.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.lianggang.local.api.Acceptance;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Following;
import org.lianggang.local.faults.Kept;
import org.lianggang.local.process.Pair;
import org.lianggang.local.process.Ports;

/** What the measures run on: a fresh pair of services with the synthetic nation's catalogue. */
final class Stage implements AutoCloseable {

  private static final int ROWS = 10_000;
  private static final int ROWS_AT_LEAST = 100;
  private static final int ROUNDS_AT_LEAST = 20;
  private static final int FEWEST = 5;
  private static final int ATTEMPTS = 20;
  private static final Duration FOLLOWED_WITHIN = Duration.ofMinutes(5);
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(20);

  private final Path folder;
  private final Pair pair;
  private final Api ingest;
  private final Api analytics;
  private final SyntheticNation nation;
  private final double scale;
  private WholeNation whole;

  Stage(double scale, SyntheticNation nation) {
    this.scale = scale;
    this.nation = nation;
    try {
      folder = Files.createTempDirectory("lianggang-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pair = Pair.start(Ports.free(), folder);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    ingest = new Api(pair.ingest().url(), pair.token(), LONGEST_ANSWER);
    analytics = new Api(pair.analytics().url(), pair.token());
    putCatalogue();
  }

  private void putCatalogue() {
    nation.regionDocuments().forEach(region -> put("/v1/regions/" + region.get("code"), region));
    put(
        "/v1/departments/" + SyntheticNation.DEPARTMENT,
        Map.of(
            "code",
            SyntheticNation.DEPARTMENT,
            "name",
            SyntheticNation.text(SyntheticNation.DEPARTMENT)));
    putIndicators(1);
    nation.ruleDocuments().forEach(rule -> put("/v1/rules/" + rule.get("code"), rule));
    putUnit(SyntheticNation.UNIT, nation.regions());
    if (!nation.isWhole()) {
      putPlan(1);
    }
  }

  /** edition: any number; another makes other versions. */
  void putIndicators(int edition) {
    nation
        .indicatorDocuments(edition)
        .forEach(indicator -> put("/v1/indicators/" + indicator.get("code"), indicator));
  }

  /** edition: any number; another makes another version. */
  void putPlan(int edition) {
    put("/v1/plans/" + SyntheticNation.PLAN, nation.planDocument(edition));
  }

  /** That reports every indicator for some regions. */
  void putUnit(String unit, List<String> regions) {
    put(
        "/v1/member-units/" + unit,
        Map.of(
            "code",
            unit,
            "name",
            SyntheticNation.text(unit),
            "department",
            SyntheticNation.DEPARTMENT,
            "region",
            "000000",
            "validFrom",
            "2000-01-01"));
    put("/v1/duties/" + unit, Map.of("unit", unit, "items", nation.duties(regions).toList()));
  }

  private void put(String path, Object document) {
    ingest.put(path, document).expect(200, 201);
  }

  Kept kept() {
    return new Kept(pair.database().url("ingest"), ingest());
  }

  Pair pair() {
    return pair;
  }

  /** Of the server itself. */
  long databasePid() {
    try (var lines = Files.lines(folder.resolve("postgres").resolve("postmaster.pid"))) {
      return Long.parseLong(lines.findFirst().orElseThrow().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Api ingest() {
    return ingest;
  }

  Api analytics() {
    return analytics;
  }

  SyntheticNation nation() {
    return nation;
  }

  /** The share of it that is measured at this scale. */
  int scaled(int full) {
    return (int) Math.max(ROWS_AT_LEAST, full * scale);
  }

  /** How often something is tried at this scale: as often as at full size from a tenth on. */
  int rounds(int full) {
    return (int) Math.max(ROUNDS_AT_LEAST, Math.min(full, full * scale * 10));
  }

  /** How many take part at this scale: as many as at full size from a tenth on. */
  int few(int full) {
    return (int) Math.max(FEWEST, Math.min(full, full * scale * 10));
  }

  List<Rows.Row> rows(long seed) {
    return rows(ROWS, seed);
  }

  /** As many as there are at this scale of so many. */
  List<Rows.Row> rows(int full, long seed) {
    return Rows.of(nation, scaled(full), seed);
  }

  /** Gone with the stage. */
  Path file(String name) {
    return folder.resolve(name);
  }

  Sender sender(String unit) {
    return new Sender(ingest, unit);
  }

  /** Has a year's figures accepted. */
  void accept(int year) {
    accept(year, rows(year));
  }

  /** Has the nation's own figures of a year accepted, and none of those below. */
  void acceptNation(int year) {
    accept(year, Rows.of(nation, nation.rowsOfRegion(), year));
  }

  /** Has every figure of a year accepted; of a small nation. */
  void acceptAll(int year) {
    accept(year, Rows.all(nation, year).toList());
  }

  private void accept(int year, List<Rows.Row> rows) {
    String period = Integer.toString(year);
    JsonNode receipt =
        ingest.post("/v1/submissions", Submissions.json(period, rows), Map.of()).expect(201);
    Acceptance.of(receipt).by(ingest).among(200);
  }

  /** Waits until analytics has followed all that ingest has published. */
  void awaitFollowed() {
    awaitFollowed(FOLLOWED_WITHIN);
  }

  void awaitFollowed(Duration within) {
    Following.await(ingest, analytics, within);
  }

  /** Its figures are there and judged; brought in when asked for first. */
  WholeNation whole() {
    if (whole == null) {
      whole = WholeNation.on(this);
    }
    return whole;
  }

  @Override
  public synchronized void close() {
    if (Files.notExists(folder)) {
      return;
    }
    pair.close();
    for (int attempt = 0; attempt < ATTEMPTS && Files.exists(folder); attempt++) {
      remove();
    }
  }

  /** A server that is slow to stop takes away files of its own meanwhile. */
  private void remove() {
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException stopping) {
      LockSupport.parkNanos(1_000_000_000);
    }
  }
}
