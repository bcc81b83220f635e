package org.lianggang.analytics.follow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The change feed of ingest as its contract describes it, over HTTP, from a list in memory. */
final class FakeFeed implements AutoCloseable {

  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private final ObjectMapper json = new ObjectMapper();
  private final List<ObjectNode> events = new ArrayList<>();
  private UUID epoch = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private final int port;
  private HttpServer server;
  private ExecutorService threads;
  private int asked;
  private int waiting;
  private volatile String trace;
  private Instant time = FIRST;
  private Duration step = Duration.ofSeconds(1);

  FakeFeed() {
    open(0);
    port = server.getAddress().getPort();
  }

  URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** How long after the one before each further change is to come; a second as it begins. */
  synchronized FakeFeed every(Duration pause) {
    step = pause;
    return this;
  }

  /** Gives the change the next position. */
  synchronized FakeFeed append(String type, String data) {
    long position = events.size() + 1;
    ObjectNode event = json.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", UUID.randomUUID().toString());
    event.put("source", "/ingest");
    event.put("type", type);
    event.put("subject", type);
    event.put("time", next().toString());
    event.put("datacontenttype", "application/json");
    event.put("sequence", Long.toString(position));
    event.set("data", read(data));
    events.add(event);
    notifyAll();
    return this;
  }

  private Instant next() {
    time = time.plus(step);
    return time;
  }

  FakeFeed append(List<Event> changes) {
    changes.forEach(change -> append(change.type(), change.data()));
    return this;
  }

  /** One change that is still to get its position. */
  record Event(String type, String data) {}

  synchronized int head() {
    return events.size();
  }

  /** That the last question named. */
  String trace() {
    return trace;
  }

  /** A question is being held until there is an answer to it. */
  synchronized boolean isWaitedFor() {
    return waiting > 0;
  }

  synchronized int asked() {
    return asked;
  }

  /** A restored feed: the same entries under another name. */
  synchronized void renew() {
    epoch = UUID.randomUUID();
    notifyAll();
  }

  synchronized void lose(int position) {
    events.remove(position - 1);
  }

  synchronized void damage(int position, String data) {
    events.get(position - 1).set("data", read(data));
  }

  void die() {
    server.stop(0);
    threads.shutdownNow();
  }

  void comeBack() {
    open(port);
  }

  @Override
  public void close() {
    die();
  }

  private void open(int wanted) {
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext("/v1/changes", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> question =
        Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
            .map(part -> part.split("="))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    trace = exchange.getRequestHeaders().getFirst("traceparent");
    byte[] page = page(question);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(page.length == 0 ? 410 : 200, page.length == 0 ? -1 : page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  private synchronized byte[] page(Map<String, String> question) {
    asked++;
    long after = Long.parseLong(question.get("after"));
    await(after, Long.parseLong(question.get("wait")));
    boolean another = !question.getOrDefault("epoch", epoch.toString()).equals(epoch.toString());
    if (another || after > events.size()) {
      return new byte[0];
    }
    ObjectNode page = json.createObjectNode();
    ArrayNode items = page.putArray("items");
    events.stream()
        .filter(event -> event.get("sequence").asLong() > after)
        .limit(Long.parseLong(question.get("limit")))
        .forEach(items::add);
    page.put("next", after + items.size());
    page.put("head", events.get(events.size() - 1).get("sequence").asLong());
    page.put("epoch", epoch.toString());
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void await(long after, long seconds) {
    if (after != events.size()) {
      return;
    }
    waiting++;
    try {
      wait(seconds * 1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting--;
    }
  }

  private JsonNode read(String data) {
    try {
      return json.readTree(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
