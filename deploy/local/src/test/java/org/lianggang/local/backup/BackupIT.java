package org.lianggang.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Following;
import org.lianggang.local.faults.SmallCatalogue;
import org.lianggang.local.process.Output;
import org.lianggang.local.process.Pair;
import org.lianggang.local.process.Ports;
import org.lianggang.local.process.Project;

/** Both databases are destroyed and brought back, on a PostgreSQL that is installed here. */
class BackupIT {

  private static final String RELEASE = "/v1/releases/kept";

  @TempDir Path folder;

  @Test
  void what_was_backed_up_comes_back_and_whoever_follows_begins_again() throws IOException {
    Optional<Path> programs = InstalledPostgres.programs();
    assumeTrue(programs.isPresent(), "no PostgreSQL with pg_dump in /usr/lib/postgresql");
    Ports ports = Ports.free();
    try (InstalledPostgres server =
        InstalledPostgres.start(programs.get(), folder, ports.database())) {
      for (String name : List.of("ingest", "analytics")) {
        server.enrol(name);
        server.make(name);
      }
      Map<String, String> settings = settings(server, programs.get());
      Path backup = folder.resolve("backup");
      State before;
      try (Pair pair = Pair.start(ports, folder, settings)) {
        SmallCatalogue.putInto(new Api(pair.ingest().url(), pair.token()));
        report(pair, 3);
        report(pair, 5);
        freeze(pair);
        before = State.of(pair);

        assertThat(run("backup", backup, settings)).contains("Done: " + backup);
        refuses("backup", backup, settings, "nothing is overwritten");
        refuses("restore", backup, settings, "is not empty");

        report(pair, 8);
        assertThat(State.of(pair)).isNotEqualTo(before);
      }
      destroy(server);
      refuses("restore", damaged(backup), settings, "The backup is damaged");

      assertThat(run("restore", backup, settings)).contains("new epoch of the feed");

      try (Pair pair = Pair.start(ports, folder, settings)) {
        State after = State.of(pair);
        assertThat(after).usingRecursiveComparison().ignoringFields("epoch").isEqualTo(before);
        assertThat(after.epoch()).isNotEqualTo(before.epoch());
        report(pair, 13);
        assertThat(State.of(pair).series().toString()).contains("13");
      }
    }
  }

  /** What callers see of it; the epoch is the feed's own business. */
  private record State(
      JsonNode submissions,
      JsonNode observations,
      JsonNode audit,
      JsonNode series,
      JsonNode verdicts,
      JsonNode release,
      String epoch) {

    static State of(Pair pair) {
      Api ingest = new Api(pair.ingest().url(), pair.token());
      Api analytics = new Api(pair.analytics().url(), pair.token());
      Following.await(ingest, analytics, Duration.ofMinutes(1));
      String region = "region=" + SmallCatalogue.REGION;
      JsonNode audit = ingest.get("/v1/audit/verify").expect(200);
      assertThat(audit.get("intact").asBoolean()).isTrue();
      return new State(
          ingest.get("/v1/submissions?limit=100").expect(200),
          ingest.get("/v1/observations?history=true&limit=100&" + region).expect(200),
          audit.get("faults"),
          analytics.get("/v1/series?indicator=FIRST&" + region).expect(200),
          analytics
              .get("/v1/assessments?plan=" + SmallCatalogue.PLAN + "&period=2021&" + region)
              .expect(200),
          analytics.get(RELEASE).status() == 200 ? analytics.get(RELEASE).expect(200) : null,
          ingest.get("/v1/status").expect(200).get("epoch").asText());
    }
  }

  private static Map<String, String> settings(InstalledPostgres server, Path programs) {
    Map<String, String> settings = new HashMap<>();
    for (String name : List.of("INGEST", "ANALYTICS")) {
      settings.put(name + "_DATABASE_URL", server.url(name.toLowerCase()));
      settings.put(name + "_DATABASE_USER", name.toLowerCase() + "_service");
      settings.put(name + "_DATABASE_OWNER_USER", name.toLowerCase());
      settings.put(name + "_DATABASE_OWNER_PASSWORD", "-");
    }
    settings.put("PATH", programs + ":" + System.getenv("PATH"));
    return settings;
  }

  private static void report(Pair pair, int value) {
    SmallCatalogue.accept(new Api(pair.ingest().url(), pair.token()), value, null);
  }

  private static void freeze(Pair pair) {
    Api analytics = new Api(pair.analytics().url(), pair.token());
    Following.await(new Api(pair.ingest().url(), pair.token()), analytics, Duration.ofMinutes(1));
    analytics
        .put(
            RELEASE,
            Map.of("plan", SmallCatalogue.PLAN, "region", SmallCatalogue.REGION, "period", "2021"))
        .expect(200, 201);
  }

  private static void destroy(InstalledPostgres server) throws IOException {
    for (String name : List.of("ingest", "analytics")) {
      server.drop(name);
      server.make(name);
    }
  }

  private Path damaged(Path backup) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("damaged"));
    for (String name : List.of("BACKUP", "SHA256SUMS", "analytics.dump", "ingest.dump")) {
      Files.copy(backup.resolve(name), copy.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
    byte[] bytes = Files.readAllBytes(copy.resolve("ingest.dump"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(copy.resolve("ingest.dump"), bytes);
    return copy;
  }

  private static String run(String script, Path argument, Map<String, String> settings)
      throws IOException {
    Output output = output(script, argument, settings);
    assertThat(output.exit()).as(output.text()).isZero();
    return output.text();
  }

  private static void refuses(
      String script, Path argument, Map<String, String> settings, String why) throws IOException {
    Output output = output(script, argument, settings);
    assertThat(output.exit()).isNotZero();
    assertThat(output.text()).contains(why);
  }

  private static Output output(String script, Path argument, Map<String, String> settings)
      throws IOException {
    Path program = Project.root().resolve("deploy").resolve(script);
    return Output.of(List.of(program.toString(), argument.toString()), settings);
  }
}
