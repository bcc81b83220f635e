package org.lianggang.local.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/bench}: lists the measures, or runs those named on databases of its own. */
@Command(
    name = "deploy/bench",
    description = "Measures the services against a reference in the same run.",
    mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "Measures to run; none lists them.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--scale", description = "Share of the full size, for a quick look.")
  private double scale = 1;

  @Option(names = "--series", description = "CSV file with the series that backtest needs.")
  private Path series;

  @Option(names = "--rounds", description = "How often faults brings about each, 100 otherwise.")
  private int rounds = 100;

  @Option(names = "--minutes", description = "How long load (10 otherwise) and soak (60) go on.")
  private Double minutes;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }

  @Override
  public Integer call() {
    if (names.isEmpty()) {
      measures()
          .forEach(
              measure -> System.out.printf("%-18s %s%n", measure.name(), measure.description()));
      return 0;
    }
    List<Measure> wanted = names.stream().map(this::named).toList();
    int failed = 0;
    try (Stages stages = new Stages(scale)) {
      for (Measure measure : wanted) {
        Result result = measure.run(stages);
        System.out.println(result.print());
        failed += result.failed() ? 1 : 0;
      }
    }
    return failed == 0 ? 0 : 1;
  }

  /** Those on the whole nation stand together, so that it is brought in once. */
  private List<Measure> measures() {
    return List.of(
        new IngestJson(),
        new IngestBulk(),
        new IngestMemory(),
        new IngestParallel(),
        new IngestInteractive(),
        new Races(),
        new FaultRounds(rounds),
        new Load(duration(10)),
        new Soak(duration(60)),
        new ReadAttainment(),
        new Visible(),
        new AssessNation(),
        new RecomputeOne(),
        Reads.ofRegion(),
        Reads.ofNation(),
        new ReadUnchanged(),
        Streaming.csv(),
        Streaming.sdmx(),
        new AvailabilityOfNation(),
        new Core(),
        new Backtest(series));
  }

  private Duration duration(double otherwise) {
    return Duration.ofSeconds(Math.round(60 * (minutes == null ? otherwise : minutes)));
  }

  private Measure named(String name) {
    return measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no measure is called " + name));
  }
}
