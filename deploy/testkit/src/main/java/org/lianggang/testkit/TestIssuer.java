package org.lianggang.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.lianggang.issuer.LocalIssuer;
import org.lianggang.issuer.Tokens;

/**
 * A provider of tokens for the service under test, and whatever token a test asks for. Init
 * argument {@code readers}: {@code anonymous} where tests that read do not say who asks unless they
 * have to.
 */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {

  private static final String FOLDER = "testkit.issuer.folder";
  private static final String READERS = "testkit.issuer.readers";
  private static final String URL = "testkit.issuer.url";
  private static final Duration LIFETIME = Duration.ofHours(1);

  /** May do everything, as callers could before anybody had to say who they are. */
  private static final List<String> EVERYTHING =
      List.of(
          "reporter", "reviewer", "administrator", "coordinator", "analyst", "reader", "follower");

  private LocalIssuer issuer;

  @Override
  public void init(Map<String, String> arguments) {
    System.setProperty(READERS, arguments.getOrDefault("readers", "everything"));
  }

  static boolean readersAreAnonymous() {
    return "anonymous".equals(System.getProperty(READERS));
  }

  /** Test and service are loaded apart; the place of the key is known to both. */
  @Override
  public Map<String, String> start() {
    try {
      Path folder = Files.createTempDirectory("issuer");
      issuer = LocalIssuer.start(0, folder);
      System.setProperty(FOLDER, folder.toString());
      System.setProperty(URL, issuer.url().toString());
      return Map.of("quarkus.oidc.auth-server-url", issuer.url().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of whoever holds the grants, {@code reporter:EDU:150600}. */
  public static String token(String... grants) {
    return tokens().of("tester", List.of(grants), LIFETIME);
  }

  public static String tokenForEverything() {
    return tokens().of("tester-of-everything", EVERYTHING, LIFETIME);
  }

  /** The answers to which are not checked. */
  public static RequestSpecification unchecked() {
    return RestAssured.given()
        .noFilters()
        .header("Authorization", "Bearer " + tokenForEverything());
  }

  /** For requests that a test writes byte by byte. */
  public static String header() {
    return "Authorization: Bearer " + tokenForEverything() + "\r\n";
  }

  /** What signs them, for tokens that are not as they should be. */
  public static Tokens tokens() {
    return Tokens.keptIn(Path.of(System.getProperty(FOLDER)), URI.create(System.getProperty(URL)));
  }

  @Override
  public void stop() {
    if (issuer != null) {
      issuer.close();
    }
  }
}
