package org.lianggang.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianggang.local.api.Api;

/** The folder of the catalogue: each file a list of bodies, as the ingest service takes them. */
public record Catalogue(Path folder) {

  public List<JsonNode> departments() {
    return list("departments.json");
  }

  public List<JsonNode> regions() {
    return list("regions.json");
  }

  public List<JsonNode> indicators() {
    return list("indicators.json");
  }

  public List<JsonNode> rules() {
    return list("rules.json");
  }

  public List<JsonNode> memberUnits() {
    return list("member-units.json");
  }

  public List<JsonNode> duties() {
    return list("duties.json");
  }

  public List<JsonNode> rounds() {
    return list("rounds.json");
  }

  public List<JsonNode> plans() {
    try (Stream<Path> files = Files.list(folder.resolve("plans"))) {
      return files.sorted().map(Catalogue::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Map<String, Indicator> indicatorsByCode() {
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    for (JsonNode body : indicators()) {
      Indicator indicator = Indicator.of(body);
      indicators.put(indicator.code(), indicator);
    }
    return indicators;
  }

  private List<JsonNode> list(String name) {
    List<JsonNode> bodies = new ArrayList<>();
    read(folder.resolve(name)).forEach(bodies::add);
    return bodies;
  }

  static JsonNode read(Path file) {
    try {
      return Api.JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
