package org.lianggang.local.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianggang.local.process.Project;

/** The pure core alone, by JMH in a process of its own; without a goal. */
final class Core implements Measure {

  @Override
  public String name() {
    return "core";
  }

  @Override
  public String description() {
    return "assessments a second on one core, by the pure core alone (JMH), with and without"
        + " projection (printed)";
  }

  @Override
  public Result run(Stages stages) {
    return measure();
  }

  @Override
  public Result run(Stage stage) {
    return measure();
  }

  private Result measure() {
    Path built = Project.root().resolve("deploy/core/target");
    if (!Files.isDirectory(built.resolve("lib"))) {
      throw new IllegalStateException("not built: mvn -Pcore -pl deploy/core -am package");
    }
    Map<String, Double> rates = rates(built);
    return new Result(
        name(),
        rates.get("projected"),
        "assessments/s",
        String.format(Locale.ROOT, "without projection %.0f/s", rates.get("unprojected")),
        "none",
        true,
        false,
        List.of(
            String.format(
                Locale.ROOT,
                "with two groups beside: %.0f/s; a share with counts over ten years, one thread",
                rates.get("projectedWithGroups"))));
  }

  private static Map<String, Double> rates(Path built) {
    ProcessBuilder jmh =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            built.resolve("classes") + System.getProperty("path.separator") + built + "/lib/*",
            "org.lianggang.core.Main");
    jmh.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, Double> rates = new LinkedHashMap<>();
    try (BufferedReader lines = jmh.start().inputReader()) {
      lines
          .lines()
          .map(line -> line.split(" "))
          .filter(words -> words.length == 3)
          .forEach(words -> rates.put(words[0], Double.valueOf(words[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rates;
  }
}
