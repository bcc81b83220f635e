package org.lianggang.ingest.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.lianggang.ingest.IngestSettings;

/** Names every risky setting when the service starts, and does not start with the worst. */
@Singleton
class StartupCheck {

  private static final Logger LOG = Logger.getLogger(StartupCheck.class);

  private final IngestSettings settings;
  private final Config config;
  private final DatabaseUser user;

  StartupCheck(IngestSettings settings, Config config, DatabaseUser user) {
    this.settings = settings;
    this.config = config;
    this.user = user;
  }

  void look(@Observes StartupEvent start) {
    boolean production = settings.profile() == IngestSettings.Profile.PRODUCTION;
    List<Risk> risks = surroundings(production).risks();
    risks.forEach(risk -> LOG.warnf("%s: %s", risk, risk.text()));
    Set<Risk> accepted = Risk.named(settings.acceptedRisks().orElse(Set.of()));
    List<Risk> grave =
        risks.stream().filter(risk -> risk.stops(production) && !accepted.contains(risk)).toList();
    if (!grave.isEmpty()) {
      throw new IllegalStateException(
          "设置有风险，不启动 / Not started with these settings: "
              + grave.stream().map(Risk::text).toList());
    }
  }

  private Surroundings surroundings(boolean production) {
    return new Surroundings(
        production,
        URI.create(text("quarkus.oidc.auth-server-url")),
        text("quarkus.datasource.jdbc.url"),
        text("quarkus.datasource.password"),
        user.isBound(),
        text("quarkus.http.host"),
        has("quarkus.http.ssl.certificate.files") || has("quarkus.http.tls-configuration-name"),
        config.getOptionalValue("quarkus.http.cors.enabled", Boolean.class).orElse(false),
        config.getOptionalValues("quarkus.http.cors.origins", String.class).orElse(List.of()),
        !settings.clock().shift().isZero(),
        settings.limit().requests().isPresent());
  }

  private String text(String name) {
    return config.getOptionalValue(name, String.class).orElse("");
  }

  private boolean has(String name) {
    return !text(name).isEmpty();
  }
}
