package org.lianggang.local.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lianggang.local.process.Project;

/** The metrics that operators are told of. */
final class Named {

  private static final Pattern METRIC =
      Pattern.compile("\\b(?:lianggang|agroal|http_server|jvm|process)_[a-z0-9_]+");

  private Named() {}

  static Set<String> inReadme() throws IOException {
    return in("README.md");
  }

  static Set<String> onDashboard() throws IOException {
    return in("deploy/watch/dashboard.json");
  }

  static Set<String> inAlerts() throws IOException {
    return in("deploy/watch/alerts.yaml");
  }

  private static Set<String> in(String file) throws IOException {
    Set<String> names = new TreeSet<>();
    METRIC
        .matcher(Files.readString(Project.root().resolve(file)))
        .results()
        .map(MatchResult::group)
        .forEach(names::add);
    return names;
  }
}
