package org.lianggang.local.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianggang.local.process.Output;

/** What cannot be run here is at least what its reader expects. */
class ManifestsTest {

  @ParameterizedTest
  @ValueSource(strings = {"base/ingest", "base/analytics", "base/network", "example/namespace"})
  void manifests_are_what_kubernetes_knows(String file) throws IOException {
    for (JsonNode document : Manifests.documents("deploy/kubernetes/" + file + ".yaml")) {
      Manifests.typed(document);
    }
  }

  @Test
  void a_field_that_kubernetes_does_not_know_is_found() throws IOException {
    JsonNode faulty =
        Manifests.parsed(
                "{apiVersion: apps/v1, kind: Deployment, spec: {template: {spec: {container: []}}}}")
            .get(0);
    assertThatThrownBy(() -> Manifests.typed(faulty)).hasMessageContaining("\"container\"");
  }

  @Test
  void the_overlay_names_images_places_and_secrets() throws IOException {
    assumeTrue(isThere("/usr/bin/kubectl"), "no kubectl");
    Output built =
        Output.of(
            List.of("kubectl", "kustomize", Manifests.path("deploy/kubernetes/example")), Map.of());
    assertThat(built.exit()).as(built.text()).isZero();
    List<JsonNode> documents = Manifests.parsed(built.text());
    for (JsonNode document : documents) {
      Manifests.typed(document);
    }
    for (JsonNode container : containers(documents)) {
      assertThat(container.get("image").asText()).endsWith("-service:0.1.0");
      assertThat(container.at("/envFrom/0/configMapRef/name").asText()).matches("\\w+-\\w+");
      assertThat(container.at("/envFrom/1/secretRef/name").asText()).isIn("ingest", "analytics");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "analytics"})
  void only_what_makes_the_tables_knows_the_password_of_their_owner(String service)
      throws IOException {
    JsonNode pod =
        Manifests.documents("deploy/kubernetes/base/" + service + ".yaml")
            .get(0)
            .at("/spec/template/spec");
    assertThat(pod.at("/initContainers/0").toString()).contains(service + "-owner");
    assertThat(pod.at("/containers").toString()).doesNotContain("owner");
    JsonNode compose = Manifests.compose().get("services");
    assertThat(compose.at("/" + service + "-tables/environment").toString()).contains("OWNER_PASS");
    assertThat(compose.at("/" + service + "/environment").toString()).doesNotContain("OWNER");
    String folder = "deploy/systemd/";
    assertThat(Settings.read(folder + "lianggang-tables@.service")).contains("%i.owner.env");
    assertThat(Settings.read(folder + "lianggang-" + service + ".service")).doesNotContain("owner");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "analytics"})
  void a_pod_may_nothing_it_does_not_need(String service) throws IOException {
    List<JsonNode> documents = Manifests.documents("deploy/kubernetes/base/" + service + ".yaml");
    JsonNode pod = documents.get(0).at("/spec/template/spec");
    assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
    assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
    JsonNode container = containers(documents).get(0);
    assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(container.at("/securityContext/capabilities/drop/0").asText()).isEqualTo("ALL");
    assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
    for (String probe : List.of("startup", "liveness", "readiness")) {
      assertThat(container.at("/" + probe + "Probe/httpGet/port").asText()).isEqualTo("management");
    }
  }

  @Test
  void compose_starts_what_there_is_without_a_password_in_it() throws IOException {
    JsonNode compose = Manifests.compose();
    assertThat(compose.get("services").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "database", "issuer", "ingest", "analytics", "ingest-tables", "analytics-tables");
    for (JsonNode service : compose.get("services")) {
      service
          .path("environment")
          .properties()
          .forEach(
              one -> {
                if (one.getKey().matches(".*(PASSWORD|SECRET)")) {
                  assertThat(one.getValue().asText()).matches("\\$\\{\\w+:\\?see env.example}");
                }
              });
      service.path("ports").forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
    }
    assertThat(compose.at("/services/ingest/read_only").asBoolean()).isTrue();
    JsonNode realm = new ObjectMapper().readTree(Settings.read("deploy/compose/realm.json"));
    assertThat(realm.at("/clients/0/secret").asText()).isEqualTo("${LIANGGANG_CLIENT_SECRET}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "analytics", "tables@"})
  void units_are_sound_and_little_exposed(String name) throws IOException {
    assumeTrue(isThere("/usr/bin/systemd-analyze"), "no systemd-analyze");
    String unit = Manifests.path("deploy/systemd/lianggang-" + name + ".service");
    Output verified = Output.of(List.of("systemd-analyze", "verify", unit), Map.of());
    assertThat(verified.text()).doesNotContain(name + ".service:");
    Output exposed =
        Output.of(
            List.of("systemd-analyze", "security", "--offline=true", "--threshold=20", unit),
            Map.of());
    assertThat(exposed.exit()).as(exposed.text()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "analytics"})
  void an_image_runs_as_nobody(String service) throws IOException {
    String image = Settings.read(service + "-service/Dockerfile");
    assertThat(image).containsPattern("(?m)^USER 10001:10001$").doesNotContain("ADD ", ":latest");
  }

  private static List<JsonNode> containers(List<JsonNode> documents) {
    List<JsonNode> containers = new ArrayList<>();
    for (String kind : List.of("containers", "initContainers")) {
      documents.stream()
          .map(document -> document.at("/spec/template/spec/" + kind))
          .forEach(those -> those.forEach(containers::add));
    }
    return containers;
  }

  private static boolean isThere(String program) {
    return Files.isExecutable(Path.of(program));
  }
}
