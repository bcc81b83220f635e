package org.lianggang.analytics.follow;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import io.quarkus.oidc.client.runtime.OidcClientConfig.Grant;
import io.smallrye.mutiny.TimeoutException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianggang.analytics.AnalyticsSettings;

/**
 * Says to ingest who asks: by a key, or by tokens that the provider gives for the secret of this
 * service, each as long as it holds.
 */
@Singleton
class SignIn {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AnalyticsSettings.Follow settings;
  private final OidcClients clients;
  private final String issuer;
  private OidcClient client;
  private Tokens tokens;

  SignIn(
      AnalyticsSettings settings,
      OidcClients clients,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
    this.settings = settings.follow();
    this.clients = clients;
    this.issuer = issuer;
  }

  /** Nothing is said where nothing was set. */
  void to(HttpRequest.Builder request) throws IOException {
    if (settings.key().isPresent()) {
      request.header("X-API-Key", settings.key().get());
    } else if (settings.clientSecret().isPresent()) {
      request.header("Authorization", "Bearer " + token(settings.clientSecret().get()));
    }
  }

  /** The next request gets another token. */
  synchronized void refused() {
    tokens = null;
  }

  private synchronized String token(String secret) throws IOException {
    try {
      if (client == null) {
        client = clients.newClient(config(secret)).await().atMost(PATIENCE);
      }
      if (tokens == null || tokens.isAccessTokenExpired()) {
        tokens = client.getTokens().await().atMost(PATIENCE);
      }
      return tokens.getAccessToken();
    } catch (TimeoutException | CompletionException | IllegalStateException e) {
      throw new IOException("no token: " + e.getMessage(), e);
    }
  }

  private OidcClientConfig config(String secret) {
    return OidcClientConfig.authServerUrl(issuer)
        .id("feed")
        .clientId(settings.clientId().orElse("analytics-service"))
        .credentials(secret)
        .grant(Grant.Type.CLIENT)
        .build();
  }
}
