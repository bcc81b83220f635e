package org.lianggang.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.json.JsonUtil;

/**
 * An OpenID provider for one machine: it listens on loopback only, and gives a token to whoever can
 * read the secrets in its folder. The services refuse it outside the local profile.
 */
public final class LocalIssuer implements AutoCloseable {

  /** Gets tokens with any grants: whoever runs the services on this machine. */
  public static final String CONSOLE = "console";

  /** Follows the feed, and may do nothing else. */
  public static final String FOLLOWER = "analytics-service";

  private static final Duration LIFETIME = Duration.ofHours(8);
  private static final int SECRET_BYTES = 32;

  private final HttpServer server;
  private final Tokens tokens;
  private final Path folder;

  private LocalIssuer(HttpServer server, Tokens tokens, Path folder) {
    this.server = server;
    this.tokens = tokens;
    this.folder = folder;
  }

  /** Port 0 is any that is free. */
  public static LocalIssuer start(int port, Path folder) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      LocalIssuer issuer = new LocalIssuer(server, Tokens.keptIn(folder, url), folder);
      server.createContext("/.well-known/openid-configuration", issuer::discovery);
      server.createContext("/jwks", exchange -> answer(exchange, 200, issuer.tokens.keySet()));
      server.createContext("/token", issuer::token);
      server.start();
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException("the local issuer did not start", e);
    }
  }

  public URI url() {
    return tokens.issuer();
  }

  public Tokens tokens() {
    return tokens;
  }

  /** Of a client, made where there is none yet. */
  public static String secret(Path folder, String client) {
    return KeptSecret.in(folder.resolve(client + ".secret"), LocalIssuer::newSecret);
  }

  private void discovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        JsonUtil.toJson(
            Map.of(
                "issuer", url().toString(),
                "jwks_uri", url() + "/jwks",
                "token_endpoint", url() + "/token",
                "grant_types_supported", List.of("client_credentials"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"))));
  }

  /** Client credentials; {@code groups} are the grants, of which the console may name any. */
  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = Form.read(exchange.getRequestBody());
    Optional<String> client = client(exchange, form);
    if (client.isEmpty()) {
      answer(exchange, 401, "{\"error\":\"invalid_client\"}");
    } else if (!"client_credentials".equals(form.get("grant_type"))) {
      answer(exchange, 400, "{\"error\":\"unsupported_grant_type\"}");
    } else {
      String token = tokens.of(client.get(), grants(client.get(), form), LIFETIME);
      answer(exchange, 200, JsonUtil.toJson(Tokens.answer(token, LIFETIME)));
    }
  }

  private static List<String> grants(String client, Map<String, String> form) {
    return client.equals(CONSOLE)
        ? List.of(form.getOrDefault("groups", "").split(" "))
        : List.of("follower");
  }

  /** Who asks, if the secret is right. */
  private Optional<String> client(HttpExchange exchange, Map<String, String> form) {
    Credentials sent = Credentials.of(exchange.getRequestHeaders().getFirst("Authorization"), form);
    return List.of(CONSOLE, FOLLOWER).stream()
        .filter(client -> client.equals(sent.client()))
        .filter(client -> isEqual(secret(folder, client), sent.secret()))
        .findFirst();
  }

  private static boolean isEqual(String kept, String sent) {
    return MessageDigest.isEqual(
        kept.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private static String newSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
