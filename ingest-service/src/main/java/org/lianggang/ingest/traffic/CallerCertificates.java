package org.lianggang.ingest.traffic;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;
import org.lianggang.ingest.IngestSettings;

/** Where the operator wants it, nobody is heard by TLS without a certificate that is trusted. */
@Singleton
class CallerCertificates implements HttpServerOptionsCustomizer {

  private final boolean required;

  CallerCertificates(IngestSettings settings) {
    this.required = settings.tls().callerCertificates();
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    if (required) {
      options.setClientAuth(ClientAuth.REQUIRED);
    }
  }
}
