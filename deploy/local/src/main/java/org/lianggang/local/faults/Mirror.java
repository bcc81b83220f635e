package org.lianggang.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.lianggang.local.api.Api;

/** Asks ingest what analytics asks, and may put other words into its mouth. */
final class Mirror implements AutoCloseable {

  /** What the client sets by itself. */
  private static final Set<String> OWN =
      Set.of("connection", "content-length", "host", "upgrade", "http2-settings", "expect");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI ingest;
  private volatile Consumer<JsonNode> change = page -> {};

  private Mirror(HttpServer server, URI ingest) {
    this.server = server;
    this.ingest = ingest;
  }

  static Mirror of(int ingest) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
      Mirror mirror = new Mirror(server, URI.create("http://localhost:" + ingest));
      server.createContext("/", mirror::answer);
      server.setExecutor(mirror.threads);
      server.start();
      return mirror;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** What is done to every page of the feed from now on. */
  void change(Consumer<JsonNode> next) {
    change = next;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpRequest.Builder question =
          HttpRequest.newBuilder(ingest.resolve(exchange.getRequestURI()));
      exchange
          .getRequestHeaders()
          .forEach(
              (name, values) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                  values.forEach(value -> question.header(name, value));
                }
              });
      HttpResponse<byte[]> answer =
          http.send(question.build(), HttpResponse.BodyHandlers.ofByteArray());
      byte[] body = answer.statusCode() == 200 ? changed(answer.body()) : answer.body();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private byte[] changed(byte[] body) throws IOException {
    JsonNode page = Api.JSON.readTree(body);
    change.accept(page);
    return Api.JSON.writeValueAsBytes(page);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
