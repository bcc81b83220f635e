package org.lianggang.analytics.follow;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;

/**
 * How ingest is reached; by TLS with the certificates that the settings name {@code ingest}, or
 * else those that Java trusts.
 */
@Singleton
class FeedLine {

  private final HttpClient http;

  FeedLine(TlsConfigurationRegistry certificates) throws Exception {
    HttpClient.Builder line =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5));
    Optional<TlsConfiguration> named = certificates.get("ingest");
    if (named.isPresent()) {
      line.sslContext(named.get().createSSLContext());
    }
    this.http = line.build();
  }

  HttpClient http() {
    return http;
  }
}
