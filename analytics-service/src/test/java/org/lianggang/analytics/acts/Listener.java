package org.lianggang.analytics.acts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lianggang.testkit.WebhookReceiver;

/** A receiver of notices: answers what it was told to, and then 200; keeps what came. */
public final class Listener implements AutoCloseable {

  private final HttpServer server;
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private volatile String retryAfter;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();

  public record Heard(
      String path,
      String type,
      String id,
      String time,
      String signature,
      String trace,
      String body) {

    WebhookReceiver.Notice notice() {
      return new WebhookReceiver.Notice(id, time, signature, body);
    }

    /** By the rules of Standard Webhooks 1.0, worked out here once more. */
    String signatureBy(String secret) {
      try {
        byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = "%s.%s.%s".formatted(id, time, body);
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public Listener() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/notices";
  }

  /** To the next ones; 0 is no answer at all. */
  void answers(Integer... statuses) {
    answers.addAll(List.of(statuses));
  }

  /** With every answer from now on. */
  void asks(String retryAfter) {
    this.retryAfter = retryAfter;
  }

  public List<Heard> heard() {
    return heard;
  }

  private void answer(HttpExchange exchange) throws IOException {
    heard.add(
        new Heard(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            exchange.getRequestHeaders().getFirst("webhook-id"),
            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
            exchange.getRequestHeaders().getFirst("webhook-signature"),
            exchange.getRequestHeaders().getFirst("traceparent"),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    Integer status = answers.poll();
    if (status != null && status == 0) {
      return;
    }
    exchange.getResponseHeaders().add("Location", "/elsewhere");
    if (retryAfter != null) {
      exchange.getResponseHeaders().add("Retry-After", retryAfter);
    }
    exchange.sendResponseHeaders(status == null ? 200 : status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
