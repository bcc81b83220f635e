package org.lianggang.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.lianggang.local.api.Api;

/** Those who work while things go wrong: units that report, one of them at length, and a reader. */
final class Clients implements AutoCloseable {

  private final Turns turns = new Turns();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Future<?>> running = new ArrayList<>();
  private final Api ingest;
  private final List<Writer> writers;
  private final Writer ofVeryMany;
  private final Reader reader;

  /** One has a cell of its own, two share one. */
  Clients(Site site) {
    ingest = site.ingest();
    writers =
        List.of(
            Writer.ofOne(ingest, "FIRST", 1, turns),
            Writer.ofOne(ingest, SmallCatalogue.POISONED, 1, turns),
            Writer.ofOne(ingest, "SHARED", 1, turns),
            Writer.ofOne(ingest, "SHARED", 1_000_000, turns));
    ofVeryMany = Writer.ofVeryMany(ingest, turns);
    reader = new Reader(ingest, site.analytics(), turns);
    writers.forEach(this::start);
    start(ofVeryMany);
    start(reader);
  }

  private void start(Runnable client) {
    running.add(threads.submit(client));
  }

  /** While none of them waits for an answer. */
  void quiet(Runnable look) {
    turns.quiet(look);
  }

  /** What was acknowledged to them and is not there once, or what they should not have met. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>(reader.surprises());
    for (Writer writer : writers) {
      List<Integer> kept = history(writer.name() + "&period=2021");
      if (!kept.containsAll(writer.acknowledged())) {
        complaints.add("something acknowledged of " + writer.name() + " is lost");
      }
      if (new HashSet<>(kept).size() != kept.size()) {
        complaints.add("something of " + writer.name() + " is there twice");
      }
    }
    for (String cell : List.of("LONG_1&period=2000&sex=M", "LONG_5&period=2009&sex=_U")) {
      if (!history(cell + "&residence=R").equals(ofVeryMany.acknowledged())) {
        complaints.add("long reports are not there as a whole: " + cell);
      }
    }
    JsonNode jobs = ingest.get("/v1/jobs").expect(200).get("items");
    if (jobs.findValuesAsText("state").contains("FAILED")) {
      complaints.add("a job has failed");
    }
    running.stream().filter(Future::isDone).forEach(client -> complaints.add(endOf(client)));
    return complaints;
  }

  /** Of all of them. */
  long acknowledged() {
    return Stream.concat(writers.stream(), Stream.of(ofVeryMany))
        .mapToLong(writer -> writer.acknowledged().size())
        .sum();
  }

  /** All values ever accepted, oldest revision first. */
  private List<Integer> history(String cell) {
    List<Integer> values = new ArrayList<>();
    String question =
        "/v1/observations?history=true&limit=1000&region=%s&indicator=%s"
            .formatted(SmallCatalogue.REGION, cell);
    String cursor = "";
    while (cursor != null) {
      JsonNode page = ingest.get(question + cursor).expect(200);
      page.get("items").forEach(one -> values.add(one.get("value").asInt()));
      cursor = page.path("next").isTextual() ? "&cursor=" + page.get("next").asText() : null;
    }
    return values;
  }

  private static String endOf(Future<?> client) {
    try {
      client.get();
      return "a client has stopped";
    } catch (ExecutionException e) {
      return "a client gave up: " + e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  @Override
  public void close() {
    turns.over();
    threads.shutdownNow();
  }
}
