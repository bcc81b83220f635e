package org.lianggang.local.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianggang.issuer.LocalIssuer;
import org.lianggang.local.process.Output;
import org.lianggang.local.process.Pair;
import org.lianggang.local.process.Ports;
import org.lianggang.local.process.Project;
import org.lianggang.postgres.PostgresServer;

/** As on a server without a repository: made, unpacked, checked, started, reached only by TLS. */
class BundleIT {

  /** Reached, by somebody who did not say who they are. */
  private static final int ASKED_WHO = 401;

  @TempDir Path folder;

  @Test
  void the_bundle_is_the_same_each_time_and_serves_by_tls() throws Exception {
    Path first = bundle("first");
    Path second = bundle("second");
    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    Path root = unpacked(first);
    assertThat(run(root, "sha256sum", "--check", "--quiet", "SHA256SUMS")).isEmpty();
    assertThat(root)
        .isDirectoryContaining(path -> path.endsWith("systemd"))
        .isDirectoryContaining(path -> path.endsWith("migrations"));

    Certificates certificates = new Certificates(Files.createDirectory(folder.resolve("keys")));
    Path ofIngest = certificates.make("ingest");
    Path ofAnalytics = certificates.make("analytics");
    Ports ports = Ports.free();
    Path secrets = folder.resolve("issuer");
    try (LocalIssuer issuer = LocalIssuer.start(ports.issuer(), secrets);
        PostgresServer server = PostgresServer.temporary().with("ingest").with("analytics")) {
      Map<String, String> ingest = served(ofIngest, ports.ingest(), ports.ingestManagement());
      believe(ingest, issuer);
      ingest.putAll(Pair.settings(server, "ingest"));
      ingest.put("LIANGGANG_TLS_CALLER_CERTIFICATES", "true");
      trust(ingest, "SERVER", certificates.trusting("analytics"));
      Map<String, String> analytics =
          served(ofAnalytics, ports.analytics(), ports.analyticsManagement());
      believe(analytics, issuer);
      analytics.put("LIANGGANG_CLIENT_SECRET", LocalIssuer.secret(secrets, LocalIssuer.FOLLOWER));
      analytics.putAll(Pair.settings(server, "analytics"));
      analytics.put("INGEST_URL", "https://localhost:" + ports.ingest());
      keys(analytics, "INGEST", ofAnalytics);
      trust(analytics, "INGEST", certificates.trusting("ingest"));
      makeTables(root, "ingest-service", ingest);
      makeTables(root, "analytics-service", analytics);
      Process one = start(root, "ingest-service", ingest);
      Process two = start(root, "analytics-service", analytics);
      try {
        awaitReady(one, ports.ingestManagement());
        awaitReady(two, ports.analyticsManagement());
        isReachedOnlyWithACertificate(certificates, ports.ingest(), ofAnalytics);
        SSLContext anybody = certificates.caller("analytics", null);
        assertThat(status("https", ports.analytics(), anybody)).isEqualTo(ASKED_WHO);
        plainIsRefused(ports.ingest());
        plainIsRefused(ports.analytics());
      } finally {
        end(one);
        end(two);
      }
    }
  }

  /** As their owner, whom the service is not told of. */
  private void makeTables(Path root, String service, Map<String, String> settings)
      throws Exception {
    Map<String, String> once = new HashMap<>(settings);
    once.put("QUARKUS_INIT_AND_EXIT", "true");
    Process making = start(root, service, once);
    assertThat(making.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(making.exitValue()).as(this::logs).isZero();
    settings.keySet().removeIf(name -> name.contains("_OWNER_"));
    settings.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
  }

  private static void isReachedOnlyWithACertificate(
      Certificates certificates, int port, Path trusted) throws Exception {
    assertThat(status("https", port, certificates.caller("ingest", trusted))).isEqualTo(ASKED_WHO);
    Path stranger = certificates.make("stranger");
    for (SSLContext caller :
        List.of(certificates.caller("ingest", null), certificates.caller("ingest", stranger))) {
      assertThatThrownBy(() -> status("https", port, caller)).isInstanceOf(IOException.class);
    }
  }

  private static void plainIsRefused(int port) {
    assertThatThrownBy(() -> status("http", port, null)).isInstanceOf(IOException.class);
  }

  /** By TLS on the port, and not at all without. */
  private static Map<String, String> served(Path keys, int port, int management) {
    Map<String, String> settings = new HashMap<>();
    settings.put("QUARKUS_HTTP_SSL_PORT", "" + port);
    settings.put("QUARKUS_HTTP_INSECURE_REQUESTS", "disabled");
    settings.put("QUARKUS_HTTP_TLS_CONFIGURATION_NAME", "server");
    settings.put("QUARKUS_MANAGEMENT_PORT", "" + management);
    keys(settings, "SERVER", keys);
    return settings;
  }

  private static void believe(Map<String, String> settings, LocalIssuer issuer) {
    settings.put("LIANGGANG_PROFILE", "local");
    settings.put("LIANGGANG_ISSUER", issuer.url().toString());
  }

  private static void keys(Map<String, String> settings, String name, Path keys) {
    settings.put("QUARKUS_TLS_" + name + "_KEY_STORE_P12_PATH", keys.toString());
    settings.put("QUARKUS_TLS_" + name + "_KEY_STORE_P12_PASSWORD", Certificates.PASSWORD);
  }

  private static void trust(Map<String, String> settings, String name, Path trusted) {
    settings.put("QUARKUS_TLS_" + name + "_TRUST_STORE_P12_PATH", trusted.toString());
    settings.put("QUARKUS_TLS_" + name + "_TRUST_STORE_P12_PASSWORD", Certificates.PASSWORD);
  }

  private static int status(String scheme, int port, SSLContext tls)
      throws IOException, InterruptedException {
    HttpClient.Builder client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    if (tls != null) {
      client.sslContext(tls);
    }
    URI ping = URI.create(scheme + "://localhost:" + port + "/v1/ping");
    return client
        .build()
        .send(
            HttpRequest.newBuilder(ping).timeout(Duration.ofSeconds(10)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private Path bundle(String place) throws IOException {
    Path out = Files.createDirectory(folder.resolve(place));
    run(Project.root(), "deploy/bundle", out.toString());
    try (var files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
    }
  }

  private Path unpacked(Path bundle) throws IOException {
    Path place = Files.createDirectory(folder.resolve("opt"));
    run(place, "tar", "-xzf", bundle.toString());
    try (var files = Files.list(place)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static String run(Path place, String... command) throws IOException {
    String line = "cd '" + place + "' && '" + String.join("' '", command) + "'";
    Output output = Output.of(List.of("bash", "-c", line), Map.of());
    assertThat(output.exit()).as(output.text()).isZero();
    return output.text();
  }

  private Process start(Path root, String service, Map<String, String> settings)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(root.resolve("bin").resolve(service).toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(service + ".log").toFile());
    builder.environment().putAll(settings);
    return builder.start();
  }

  private void awaitReady(Process process, int management) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    URI ready = URI.create("http://localhost:" + management + "/q/health/ready");
    Instant deadline = Instant.now().plus(Duration.ofMinutes(3));
    while (true) {
      assertThat(process.isAlive() && Instant.now().isBefore(deadline)).as(this::logs).isTrue();
      try {
        if (client
                .send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode()
            == 200) {
          return;
        }
      } catch (IOException notUpYet) {
        LockSupport.parkNanos(1);
      }
      LockSupport.parkNanos(200_000_000);
    }
  }

  private String logs() {
    return log("ingest-service") + log("analytics-service");
  }

  private String log(String service) {
    try {
      return Files.readString(folder.resolve(service + ".log"));
    } catch (IOException none) {
      return "no log of " + service;
    }
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(15, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
