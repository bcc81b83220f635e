package org.lianggang.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People at work on the pair for a moment: nothing but answers, and nothing lost. */
class LoadIT {

  private static final double TINY = 0.002;
  private static final Duration MOMENT = Duration.ofSeconds(15);

  static Stream<Measure> measures() {
    return Stream.of(new Load(MOMENT), new Soak(MOMENT));
  }

  /** Whether it is fast or flat is not asked: the machine is busy with the build. */
  @ParameterizedTest
  @MethodSource("measures")
  void a_measure_says_what_it_found(Measure measure) {
    try (Stage stage = new Stage(TINY, measure.nation(TINY))) {
      List<String> figures = measure.run(stage).figures();

      assertThat(figures).anyMatch(line -> line.contains("acceptances acknowledged"));
      assertThat(figures)
          .filteredOn(line -> line.startsWith("WRONG: "))
          .noneMatch(line -> line.contains("acceptances") || line.contains(" × "));
    }
  }
}
