package org.lianggang.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianggang.local.process.Ports;
import org.lianggang.local.run.Progress;
import org.lianggang.local.run.Started;

/** The lint of the contracts and the TypeScript client made of them, on the packaged services. */
class ClientIT {

  private static final Npm NPM = new Npm();

  @BeforeAll
  static void node() {
    String missing = Npm.missing();
    if (!missing.isEmpty()) {
      skip(missing);
    }
    if (!NPM.install()) {
      assertThat(System.getenv("CI")).as("npm ci failed, see above").isNull();
      skip("npm ci failed, see above; without a network nothing can be installed");
    }
  }

  private static void skip(String reason) {
    String line = "Spectral and the TypeScript client are NOT tested: " + reason;
    System.out.println("\n!!! " + line + "\n");
    Assumptions.abort(line);
  }

  @Test
  void contracts_pass_spectral_without_a_warning() {
    assertThat(NPM.run(Map.of(), "run", "lint")).isZero();
  }

  @Test
  void the_client_is_built_from_the_contracts_and_works_with_the_services(@TempDir Path folder) {
    assertThat(NPM.run(Map.of(), "run", "build", "-w", "client")).isZero();
    assertThat(NPM.run(Map.of(), "pack", "--dry-run", "--ignore-scripts", "-w", "client")).isZero();
    Ports ports = Ports.free();
    try (Started started = Started.on(ports, folder, new Progress(System.out))) {
      started.load();
      Map<String, String> services =
          Map.of(
              "INGEST_URL", "http://localhost:" + ports.ingest(),
              "ANALYTICS_URL", "http://localhost:" + ports.analytics(),
              "TOKEN", started.token());
      assertThat(NPM.run(services, "test", "-w", "client")).isZero();
    }
  }
}
