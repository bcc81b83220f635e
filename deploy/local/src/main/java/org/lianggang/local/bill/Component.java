package org.lianggang.local.bill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.lianggang.local.api.Api;

/** A library in one version, as a bill of materials (CycloneDX) names it. */
record Component(String group, String name, String version) implements Comparable<Component> {

  static Set<Component> in(Path bill) {
    Set<Component> components = new TreeSet<>();
    try {
      for (JsonNode one : Api.JSON.readTree(bill.toFile()).path("components")) {
        components.add(
            new Component(
                one.path("group").asText(),
                one.path("name").asText(),
                one.get("version").asText()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return components;
  }

  /** As advisories of the ecosystem Maven name it. */
  String coordinates() {
    return group + ":" + name;
  }

  @Override
  public int compareTo(Component other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return coordinates() + ":" + version;
  }
}
