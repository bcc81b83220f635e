package org.lianggang.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void gives_the_console_a_token_with_the_grants_it_names() throws Exception {
    try (LocalIssuer issuer = LocalIssuer.start(0, folder)) {
      HttpResponse<String> answer =
          ask(issuer, LocalIssuer.CONSOLE, secret(), "groups=reporter%3AEDU%3A150600+reader");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(claims(issuer, answer).getStringListClaimValue("groups"))
          .containsExactly("reporter:EDU:150600", "reader");
    }
  }

  @Test
  void gives_analytics_nothing_but_the_feed() throws Exception {
    try (LocalIssuer issuer = LocalIssuer.start(0, folder)) {
      String secret = LocalIssuer.secret(folder, LocalIssuer.FOLLOWER);
      HttpResponse<String> answer =
          ask(issuer, LocalIssuer.FOLLOWER, secret, "groups=administrator");
      assertThat(claims(issuer, answer).getStringListClaimValue("groups"))
          .containsExactly("follower");
    }
  }

  @Test
  void gives_nothing_without_the_secret() throws Exception {
    try (LocalIssuer issuer = LocalIssuer.start(0, folder)) {
      assertThat(ask(issuer, LocalIssuer.CONSOLE, "guess", "groups=reader").statusCode())
          .isEqualTo(401);
      assertThat(ask(issuer, "nobody", secret(), "groups=reader").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void keeps_its_key_and_secrets_to_their_owner_and_over_a_restart() throws Exception {
    String token;
    int port;
    try (LocalIssuer issuer = LocalIssuer.start(0, folder)) {
      token = issuer.tokens().of("somebody", List.of("reader"), Duration.ofHours(1));
      port = issuer.url().getPort();
      secret();
    }
    try (LocalIssuer again = LocalIssuer.start(port, folder)) {
      assertThat(verified(again, token).getSubject()).isEqualTo("somebody");
    }
    for (String file : List.of("key.jwk", "console.secret")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
          .isEqualTo("rw-------");
    }
  }

  private String secret() {
    return LocalIssuer.secret(folder, LocalIssuer.CONSOLE);
  }

  private HttpResponse<String> ask(LocalIssuer issuer, String client, String secret, String more)
      throws Exception {
    String basic =
        Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    URI endpoint = issuer.url().resolve("/token");
    return http.send(
        HttpRequest.newBuilder(endpoint)
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&" + more))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JwtClaims claims(LocalIssuer issuer, HttpResponse<String> answer)
      throws Exception {
    Map<String, Object> body = JsonUtil.parseJson(answer.body());
    return verified(issuer, (String) body.get("access_token"));
  }

  private static JwtClaims verified(LocalIssuer issuer, String token) throws Exception {
    return new JwtConsumerBuilder()
        .setExpectedAudience(Tokens.AUDIENCE)
        .setExpectedIssuer(issuer.url().toString())
        .setVerificationKeyResolver(
            new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer.url() + "/jwks")))
        .build()
        .processToClaims(token);
  }
}
