package org.lianggang.local.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianggang.local.process.Project;

/** What Prometheus and Grafana are given can be read, and whoever is woken learns what to do. */
class AlertsTest {

  private static final Path FOLDER = Project.root().resolve("deploy/watch");

  @Test
  void every_alert_says_what_is_wrong_and_what_to_do() throws IOException {
    JsonNode rules =
        new YAMLMapper().readTree(FOLDER.resolve("alerts.yaml").toFile()).at("/groups/0/rules");
    assertThat(rules).hasSizeGreaterThan(10);
    assertThat(rules).extracting(rule -> rule.get("alert").asText()).doesNotHaveDuplicates();
    for (JsonNode rule : rules) {
      assertThat(rule.fieldNames())
          .toIterable()
          .isSubsetOf("alert", "expr", "for", "labels", "annotations");
      assertThat(rule.at("/labels/severity").asText()).isIn(Set.of("warning", "critical"));
      for (String said : List.of("summary", "remedy")) {
        assertThat(rule.at("/annotations/" + said).asText())
            .as(rule.get("alert").asText())
            .isNotEmpty();
      }
    }
  }

  @Test
  void the_dashboard_is_one() throws IOException {
    JsonNode dashboard = new ObjectMapper().readTree(FOLDER.resolve("dashboard.json").toFile());
    assertThat(dashboard.get("panels"))
        .extracting(panel -> panel.get("id").asInt())
        .doesNotHaveDuplicates();
    assertThat(dashboard.get("panels"))
        .filteredOn(panel -> !panel.get("type").asText().equals("row"))
        .allMatch(panel -> !panel.at("/targets/0/expr").asText().isEmpty());
  }
}
