package org.lianggang.local.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README, the services and what deploys them know the same settings. */
class SettingsTest {

  /** Of the framework, which knows them without being told. */
  private static final String FRAMEWORK = "QUARKUS_";

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "analytics"})
  void every_setting_is_in_the_readme(String service) throws IOException {
    Set<String> told = Settings.inReadme();
    assertThat(Settings.of(service))
        .allMatch(name -> told.contains(name) || told.stream().anyMatch(row -> begins(row, name)));
  }

  private static boolean begins(String row, String name) {
    return row.endsWith("_…") && name.startsWith(row.substring(0, row.length() - 1));
  }

  @Test
  void the_readme_tells_of_no_other_settings() throws IOException {
    Set<String> known = new HashSet<>(Settings.of("ingest"));
    known.addAll(Settings.of("analytics"));
    assertThat(Settings.inReadme())
        .filteredOn(name -> name.startsWith("LIANGGANG_"))
        .allMatch(
            name -> known.contains(name) || known.stream().anyMatch(one -> begins(name, one)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "analytics"})
  void what_deploys_a_service_sets_only_what_it_knows(String service) throws IOException {
    Set<String> known = new TreeSet<>(Settings.of(service));
    Set<String> told = Settings.inReadme();
    for (Set<String> set :
        Set.of(compose(service), kubernetes(service), systemd(service), image(service))) {
      assertThat(set)
          .isNotEmpty()
          .allMatch(
              name -> name.startsWith(FRAMEWORK) ? told.contains(name) : known.contains(name));
    }
  }

  private static Set<String> compose(String service) throws IOException {
    JsonNode all = Manifests.compose().get("services");
    Set<String> names = new TreeSet<>();
    for (String one : Set.of(service, service + "-tables")) {
      all.at("/" + one + "/environment").fieldNames().forEachRemaining(names::add);
    }
    return names;
  }

  private static Set<String> kubernetes(String service) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String folder : Set.of("base", "example")) {
      String file = "deploy/kubernetes/" + folder + "/kustomization.yaml";
      for (JsonNode map : Manifests.documents(file).get(0).get("configMapGenerator")) {
        if (map.get("name").asText().equals(service)) {
          map.get("literals").forEach(one -> names.add(one.asText().split("=", 2)[0]));
        }
      }
    }
    return names;
  }

  private static Set<String> systemd(String service) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String file : Set.of(service + ".env", service + ".owner.env")) {
      names.addAll(names(Settings.read("deploy/systemd/" + file), "(?m)^([A-Z_]+)="));
    }
    return names;
  }

  private static Set<String> image(String service) throws IOException {
    return names(
        Settings.read(service + "-service/Dockerfile"), "((?:QUARKUS|LIANGGANG)_[A-Z_]+)=");
  }

  private static Set<String> names(String text, String pattern) {
    return new TreeSet<>(
        java.util.regex.Pattern.compile(pattern)
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .toList());
  }
}
