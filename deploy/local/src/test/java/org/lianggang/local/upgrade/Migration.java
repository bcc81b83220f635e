package org.lianggang.local.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianggang.local.process.Project;

/**
 * A migration, and what in it the release before cannot live with while it still serves.
 *
 * @param number of those that are repeated the highest there is
 */
record Migration(int number, String sql) {

  private static final List<Pattern> TAKES_AWAY =
      Stream.of(
              "drop (table|column|schema|type|sequence)\\b",
              "\\brename\\b",
              "alter (column )?\\w+ (set data )?type\\b",
              "\\bset not null\\b",
              "\\btruncate\\b",
              "add (column )?(?!constraint|check|primary|foreign|unique)\\w+ (?!.*\\bdefault\\b)"
                  + ".*\\bnot null\\b")
          .map(Pattern::compile)
          .toList();

  private static final String REASON = "-- not used by the release before:";

  static List<Migration> of(String service) {
    Path folder = Project.root().resolve(service + "/src/main/resources/db/migration");
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Migration::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Migration read(Path file) {
    String name = file.getFileName().toString();
    try {
      return new Migration(
          name.startsWith("R")
              ? Integer.MAX_VALUE
              : Integer.parseInt(name.substring(1, name.indexOf("__"))),
          Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Statements that take away or narrow, unless a comment before them says why nobody minds. */
  List<String> faults() {
    return Stream.of(sql.split(";"))
        .filter(statement -> !statement.contains(REASON))
        .map(Migration::plain)
        .filter(statement -> TAKES_AWAY.stream().anyMatch(way -> way.matcher(statement).find()))
        .map(statement -> "V" + number + ": " + statement)
        .toList();
  }

  private static String plain(String statement) {
    return statement
        .replaceAll("--.*", "")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
