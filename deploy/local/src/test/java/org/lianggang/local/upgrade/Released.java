package org.lianggang.local.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianggang.local.process.Project;

/**
 * Both databases as a release left them, with what was reported then: {@code pg_dump --inserts
 * --no-owner --no-privileges}, without comments.
 */
record Released(Path folder) {

  private static final Pattern MIGRATION = Pattern.compile("\\bV(\\d+)__");

  static List<Released> all() {
    Path folder = Project.root().resolve("deploy/local/src/test/resources/released");
    try (Stream<Path> releases = Files.list(folder)) {
      return releases.sorted().map(Released::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String sql(String database) {
    try {
      return Files.readString(folder.resolve(database + ".sql"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last migration that the release knew. */
  int migration(String database) {
    return MIGRATION
        .matcher(sql(database))
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .max()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
