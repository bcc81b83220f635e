package org.lianggang.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lianggang.local.faults.Rounds;

/** Everything that can go wrong, again and again, while clients work. */
record FaultRounds(int rounds) implements Measure {

  @Override
  public String name() {
    return "faults";
  }

  @Override
  public String description() {
    return "what is lost, doubled or computed otherwise after faults of every kind (goal 0)";
  }

  @Override
  public Result run(Stages stages) {
    try {
      return run(Files.createTempDirectory("lianggang-faults"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result run(Path folder) {
    Rounds faults = new Rounds(System.nanoTime(), System.out::println);
    long acknowledged = faults.run(rounds, folder);
    List<String> figures = new ArrayList<>();
    figures.add(
        "%d rounds, %d acceptances acknowledged; data and logs in %s"
            .formatted(rounds, acknowledged, folder));
    faults.left().forEach(one -> figures.add("not brought about: " + one));
    figures.addAll(faults.faults());
    return new Result(
        name(),
        faults.faults().size(),
        "faults",
        "what was acknowledged, and a rebuild",
        "0",
        faults.faults().isEmpty(),
        false,
        figures);
  }

  @Override
  public Result run(Stage stage) {
    throw new IllegalStateException("faults has a stage of its own");
  }
}
