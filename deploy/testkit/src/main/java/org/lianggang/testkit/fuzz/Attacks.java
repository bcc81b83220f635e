package org.lianggang.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.Forgery;
import org.lianggang.testkit.TestIssuer;

/**
 * Requests of somebody who wants to get in, to see what is hidden or to break something: with
 * forged tokens, with other languages inside of every parameter, with bodies that are too deep or
 * say too much, and beside the contract. Each has to be refused; where a text may be anything, it
 * has to be taken for a text.
 */
public final class Attacks {

  private static final IntPredicate UNAUTHORIZED = status -> status == 401;

  /** For what it is, and not because too much was asked. */
  private static final IntPredicate REFUSED =
      status -> status >= 400 && status < 500 && status != 429;

  /** What is not done here is not done for attackers either. */
  private static final IntPredicate REFUSED_OR_NOT_DONE = REFUSED.or(status -> status == 501);

  /** A connection may be closed before all of it has come. */
  private static final IntPredicate REFUSED_OR_CUT = REFUSED.or(status -> status == 0);

  private static final IntPredicate REFUSED_OR_A_TEXT =
      REFUSED.or(status -> status >= 200 && status < 400);

  /** Fewer than one caller may have dear answers under way. */
  private static final int ATTACKERS = 3;

  /** What only an attack that went through has in its answer. */
  private static final Pattern LOOT =
      Pattern.compile("root:x:0|PSQLException|pg_catalog|java\\.lang|quarkus\\.datasource");

  private static final List<String> INJECTIONS =
      List.of(
          "' or '1'='1",
          "x'; drop table submission; --",
          "1;select pg_sleep(20)--",
          "x\r\nX-Injected: 1",
          "../../../etc/passwd",
          "${jndi:ldap://localhost/a}",
          "#{T(Runtime).getRuntime().exec('id')}",
          "a\u0000b");

  private static final List<String> BESIDE =
      List.of(
          "/v1/../q/health",
          "/v1/%2e%2e/%2e%2e/etc/passwd",
          "/v1/..%2f..%2fetc/passwd",
          "//etc/passwd",
          "/v1/plans/..;/keys",
          "/q/dev-ui",
          "/q/arc/beans",
          "/q/metrics",
          "/.env",
          "/.git/config",
          "/application.properties",
          "/META-INF/MANIFEST.MF",
          "/WEB-INF/web.xml",
          "/actuator/env",
          "/v1/plans%00.json",
          "/v1/%c0%ae%c0%ae/plans");

  private record Attack(String what, Attempt attempt, IntPredicate expected) {}

  private final JsonNode contract = Contract.document();
  private final Wire wire;
  private final Requests requests;

  /** Made once: to make a key takes longer than to attack. */
  private final Map<Forgery, String> forgeries = new EnumMap<>(Forgery.class);

  private int sent;

  public Attacks(URI service) {
    this.wire = new Wire(service);
    this.requests = new Requests(new Values(contract, new Random(1)), new Random(1));
    for (Forgery forgery : Forgery.values()) {
      forgeries.put(forgery, forgery.token());
    }
  }

  /** How many were sent. */
  public int sent() {
    return sent;
  }

  /** The attacks that were not refused as they should be, with what was answered. */
  public List<String> successes() {
    List<Attack> attacks = new ArrayList<>(beside());
    for (Operations.Operation operation : Operations.of(contract)) {
      if (!operation.document().path("x-access").has("anyone")) {
        attacks.addAll(forged(operation));
      }
      attacks.addAll(injected(operation));
      attacks.addAll(bodies(operation));
    }
    sent = attacks.size();
    ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
    try {
      return attacks.stream()
          .map(attack -> CompletableFuture.supplyAsync(() -> success(attack), attackers))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .flatMap(Optional::stream)
          .toList();
    } finally {
      attackers.shutdownNow();
    }
  }

  private Optional<String> success(Attack attack) {
    Wire.Answer answer = wire.send(attack.attempt());
    boolean looted =
        LOOT.matcher(answer.text()).find() || answer.headers().containsKey("x-injected");
    return looted || !attack.expected().test(answer.status())
        ? Optional.of(attack.what() + " " + attack.attempt() + " → " + answer.status())
        : Optional.empty();
  }

  private List<Attack> forged(Operations.Operation operation) {
    List<Attack> attacks = new ArrayList<>();
    Attempt shown = requests.shown(operation);
    forgeries.forEach(
        (forgery, token) -> {
          Map<String, String> headers = new LinkedHashMap<>(shown.headers());
          headers.put("Authorization", "Bearer " + token);
          attacks.add(new Attack(forgery.name(), with(shown, headers, shown.body()), UNAUTHORIZED));
        });
    return attacks;
  }

  /** In each of its parameters in turn. */
  private List<Attack> injected(Operations.Operation operation) {
    List<Attack> attacks = new ArrayList<>();
    for (JsonNode parameter : operation.parameters()) {
      if (parameter.path("in").asText().equals("header")) {
        continue;
      }
      IntPredicate refused =
          operation.document().path("responses").has("501") ? REFUSED_OR_NOT_DONE : REFUSED;
      IntPredicate expected = isFree(parameter) ? refused.or(REFUSED_OR_A_TEXT) : refused;
      for (String injection : INJECTIONS) {
        attacks.add(
            new Attack(
                "in " + parameter.path("name").asText(),
                requests.shownBut(operation, parameter, injection),
                expected));
      }
    }
    return attacks;
  }

  /** One that may have any text in it. */
  private static boolean isFree(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    return schema.path("type").asText().equals("object")
        || schema.path("type").asText().equals("string")
            && !schema.has("enum")
            && !schema.has("pattern")
            && !schema.has("format");
  }

  private List<Attack> bodies(Operations.Operation operation) {
    Attempt shown = requests.shown(operation);
    List<Attack> attacks = new ArrayList<>();
    if (shown.body() == null) {
      return attacks;
    }
    for (String document :
        List.of(
            "[".repeat(100_000),
            "{\"a\":".repeat(50_000),
            "{\"a\":1e999999999}",
            "{\"__proto__\":{\"role\":\"administrator\"}}",
            "{\"a\":\"" + "x".repeat(1 << 20) + "\"}")) {
      attacks.add(new Attack("body", with(shown, shown.headers(), bytes(document)), REFUSED));
    }
    tooMuch(shown).ifPresent(attacks::add);
    Map<String, String> xml = new LinkedHashMap<>(shown.headers());
    xml.put("Content-Type", "application/xml");
    String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    attacks.add(new Attack("entity", with(shown, xml, bytes(entity)), REFUSED));
    return attacks;
  }

  /** Fields that nobody may set. */
  private static Optional<Attack> tooMuch(Attempt shown) {
    JsonNode document = Contract.parse(new String(shown.body(), StandardCharsets.UTF_8));
    if (!(document instanceof ObjectNode more)) {
      return Optional.empty();
    }
    more.put("grants", "administrator").put("isAdmin", true).put("state", "ACCEPTED");
    return Optional.of(
        new Attack("more fields", with(shown, shown.headers(), bytes(more.toString())), REFUSED));
  }

  /** Addresses, methods and headers that the contract does not have. */
  private static List<Attack> beside() {
    List<Attack> attacks = new ArrayList<>();
    Map<String, String> somebody = Map.of("Authorization", "Bearer " + TestIssuer.token("nothing"));
    BESIDE.forEach(path -> attacks.add(new Attack("beside", bare("GET", path, somebody), REFUSED)));
    for (String method : List.of("TRACE", "PROPFIND", "PATCH", "DEBUG")) {
      attacks.add(new Attack("method", bare(method, "/v1/plans", Map.of()), REFUSED));
    }
    attacks.add(
        new Attack(
            "smuggled",
            new Attempt(
                "POST",
                "/v1/plans",
                Map.of("Transfer-Encoding", "chunked"),
                bytes("0\r\n\r\nGET /v1/keys HTTP/1.1\r\nX: "),
                true),
            REFUSED));
    attacks.add(
        new Attack(
            "long header",
            bare("GET", "/v1/plans", Map.of("X-Long", "x".repeat(70_000))),
            REFUSED));
    attacks.add(
        new Attack(
            "long path", bare("GET", "/v1/" + "x".repeat(200_000), Map.of()), REFUSED_OR_CUT));
    for (String name : List.of("X-HTTP-Method-Override", "X-Original-URL", "X-Forwarded-Prefix")) {
      attacks.add(
          new Attack(
              "other address",
              bare("GET", "/v1/nothing", Map.of(name, "/v1/keys", "X-Rewrite-URL", "/v1/keys")),
              REFUSED));
    }
    return attacks;
  }

  private static Attempt bare(String method, String path, Map<String, String> headers) {
    return new Attempt(method, path, headers, null, true);
  }

  private static Attempt with(Attempt attempt, Map<String, String> headers, byte[] body) {
    return new Attempt(attempt.method(), attempt.target(), headers, body, attempt.astray());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
