package org.lianggang.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People at work on the pair, side by side and against each other: nothing is lost. */
class LoadIT {

  private static final double TINY = 0.002;
  private static final Duration MOMENT = Duration.ofSeconds(15);

  @Test
  void a_hundred_races_end_as_if_one_request_had_come_long_before_the_other() {
    Races races = new Races();
    try (Stage stage = new Stage(TINY, races.nation(TINY))) {
      Result result = races.run(stage);

      assertThat(result.met()).as(result.print()).isTrue();
      assertThat(result.figures()).anyMatch(line -> line.startsWith("100 races in "));
    }
  }

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
