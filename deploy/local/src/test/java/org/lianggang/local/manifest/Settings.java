package org.lianggang.local.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lianggang.local.process.Project;

/** The environment variables that a service knows, read from its sources. */
final class Settings {

  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)");
  private static final Pattern OPENS = Pattern.compile("interface (\\w+) \\{");
  private static final Pattern METHOD = Pattern.compile("^ *([\\w<>]+) (\\w+)\\(\\);$");

  private Settings() {}

  /** Of {@code ingest} or {@code analytics}. */
  static Set<String> of(String service) throws IOException {
    Set<String> names = new TreeSet<>();
    NAMED
        .matcher(read(service + "-service/src/main/resources/application.properties"))
        .results()
        .map(found -> found.group(1))
        .forEach(names::add);
    String mapping = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
    names.addAll(
        ofMapping(
            read(
                service
                    + "-service/src/main/java/org/lianggang/"
                    + service
                    + "/"
                    + mapping
                    + "Settings.java")));
    return names;
  }

  /** In the tables of the README; one that ends in … stands for all that begin so. */
  static Set<String> inReadme() throws IOException {
    return new TreeSet<>(
        Pattern.compile("`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:_…)?)`")
            .matcher(read("README.md"))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList());
  }

  private static Set<String> ofMapping(String source) {
    Map<String, Map<String, String>> groups = new HashMap<>();
    List<String> open = new java.util.ArrayList<>();
    for (String line : source.split("\n")) {
      var opens = OPENS.matcher(line);
      var method = METHOD.matcher(line);
      if (opens.find()) {
        open.add(opens.group(1));
        groups.put(opens.group(1), new HashMap<>());
      } else if (line.strip().equals("}")) {
        open.remove(open.size() - 1);
      } else if (line.contains("enum ")) {
        open.add("");
      } else if (method.find()) {
        groups.get(open.get(open.size() - 1)).put(method.group(2), method.group(1));
      }
    }
    String root = OPENS.matcher(source).results().findFirst().orElseThrow().group(1);
    Set<String> names = new TreeSet<>();
    groups
        .get(root)
        .forEach(
            (name, type) -> {
              if (groups.containsKey(type)) {
                groups.get(type).keySet().forEach(one -> names.add(variable(name, one)));
              } else {
                names.add(variable(name));
              }
            });
    return names;
  }

  private static String variable(String... words) {
    return "LIANGGANG_"
        + String.join("_", words).replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  static String read(String file) throws IOException {
    return Files.readString(Project.root().resolve(file));
  }
}
