package org.lianggang.local.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianggang.local.api.Api;
import org.lianggang.local.process.Pair;
import org.lianggang.local.process.Ports;

/** Ends the services and the database by kill -9 while units report, one of them at length. */
class KillIT {

  private static final Duration BETWEEN_KILLS = Duration.ofMillis(1500);

  @TempDir Path folder;

  @Test
  void a_kill_at_any_moment_loses_nothing_acknowledged_and_doubles_nothing() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    ExecutorService threads = Executors.newCachedThreadPool();
    try (Pair pair = Pair.start(Ports.free(), folder)) {
      Api ingest = new Api(pair.ingest().url(), pair.token());
      Api analytics = new Api(pair.analytics().url(), pair.token());
      SmallCatalogue.putInto(ingest);
      List<Writer> writers = writers(ingest, enough);
      Writer ofVeryMany = Writer.ofVeryMany(ingest, enough);
      List<Future<?>> running = new ArrayList<>();
      writers.forEach(writer -> running.add(threads.submit(writer)));
      running.add(threads.submit(ofVeryMany));

      for (int round = 0; round < 2; round++) {
        pause(BETWEEN_KILLS);
        pair.ingest().kill();
        pair.startIngest();
        pair.ingest().awaitReady();
        pause(BETWEEN_KILLS);
        pair.analytics().kill();
        pair.startAnalytics();
        pair.analytics().awaitReady();
        pause(BETWEEN_KILLS);
        killDatabase(pair);
        pair.startDatabase();
        pair.analytics().awaitReady();
      }
      pause(BETWEEN_KILLS);
      enough.set(true);
      for (Future<?> writer : running) {
        writer.get();
      }

      long head = theFeedIsDenseAndNamesEachAcceptanceOnce(ingest, writers);
      awaitFollowed(analytics, head);
      for (Writer writer : writers) {
        assertThat(writer.acknowledged()).isNotEmpty();
        List<Integer> kept = history(ingest, writer.name());
        assertThat(kept).containsAll(writer.acknowledged()).doesNotHaveDuplicates();
        assertThat(current(analytics, writer.name())).isEqualTo(kept.get(kept.size() - 1));
      }
      longReportsAreKeptAsAWhole(ingest, ofVeryMany);
    } finally {
      enough.set(true);
      threads.shutdownNow();
    }
  }

  private static void longReportsAreKeptAsAWhole(Api ingest, Writer writer) {
    assertThat(writer.acknowledged()).isNotEmpty();
    for (String cell :
        List.of("LONG_1&period=2000&sex=M&residence=_T", "LONG_5&period=2199&sex=_U&residence=R")) {
      assertThat(history(ingest, cell)).isEqualTo(writer.acknowledged());
    }
    ingest.get("/v1/audit/verify").expect(200);
    JsonNode jobs = ingest.get("/v1/jobs").expect(200).get("items");
    assertThat(jobs).extracting(job -> job.get("state").asText()).doesNotContain("FAILED");
  }

  /** Three with a cell of their own, two that share one. */
  private static List<Writer> writers(Api ingest, AtomicBoolean enough) {
    return List.of(
        Writer.ofOne(ingest, "FIRST", 1, enough),
        Writer.ofOne(ingest, "SECOND", 1, enough),
        Writer.ofOne(ingest, "THIRD", 1, enough),
        Writer.ofOne(ingest, "SHARED", 1, enough),
        Writer.ofOne(ingest, "SHARED", 1_000_000, enough));
  }

  private void killDatabase(Pair pair) throws IOException {
    String pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0).strip();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    List<ProcessHandle> workers = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    workers.forEach(worker -> worker.onExit().join());
    pair.database().close();
  }

  private static long theFeedIsDenseAndNamesEachAcceptanceOnce(Api ingest, List<Writer> writers) {
    List<Long> positions = new ArrayList<>();
    List<String> completed = new ArrayList<>();
    long after = 0;
    long head;
    do {
      JsonNode page = ingest.get("/v1/changes?limit=1000&after=" + after).expect(200);
      for (JsonNode event : page.get("items")) {
        positions.add(Long.parseLong(event.get("sequence").asText()));
        if (event.at("/data/last").asBoolean()) {
          completed.add(event.at("/data/submission").asText());
        }
      }
      after = page.get("next").asLong();
      head = page.get("head").asLong();
    } while (after < head);
    assertThat(positions)
        .isEqualTo(IntStream.rangeClosed(1, (int) head).mapToObj(Long::valueOf).toList());
    assertThat(completed).doesNotHaveDuplicates();
    int acknowledged = writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum();
    assertThat(completed).hasSizeGreaterThanOrEqualTo(acknowledged);
    return head;
  }

  /** All values ever accepted, oldest revision first; revisions must be dense. */
  private static List<Integer> history(Api ingest, String indicator) {
    List<JsonNode> revisions = new ArrayList<>();
    String next = "";
    do {
      JsonNode page =
          ingest
              .get(
                  "/v1/observations?history=true&limit=1000&region="
                      + SmallCatalogue.REGION
                      + "&indicator="
                      + indicator
                      + next)
              .expect(200);
      page.get("items").forEach(revisions::add);
      next = page.path("next").isTextual() ? "&cursor=" + page.get("next").asText() : "";
    } while (!next.isEmpty());
    assertThat(revisions)
        .extracting(revision -> revision.get("revision").asInt())
        .isEqualTo(IntStream.rangeClosed(1, revisions.size()).boxed().toList());
    return revisions.stream().map(revision -> revision.get("value").asInt()).toList();
  }

  private static int current(Api analytics, String indicator) {
    JsonNode answer =
        analytics
            .get("/v1/series?region=" + SmallCatalogue.REGION + "&indicator=" + indicator)
            .expect(200);
    return StreamSupport.stream(answer.findValues("value").spliterator(), false)
        .mapToInt(JsonNode::asInt)
        .findFirst()
        .orElseThrow();
  }

  private static void awaitFollowed(Api analytics, long head) {
    Instant deadline = Instant.now().plusSeconds(60);
    while (analytics.get("/v1/status").expect(200).at("/computedUpTo/position").asLong() < head) {
      assertThat(Instant.now()).as("analytics follows").isBefore(deadline);
      pause(Duration.ofMillis(100));
    }
  }

  private static void pause(Duration duration) {
    LockSupport.parkNanos(duration.toNanos());
  }
}
