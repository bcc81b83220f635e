package org.lianggang.analytics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against reference values computed independently with numpy and scipy. */
class CountIntervalsTest {

  private static final Offset<Double> NEAR = Offset.offset(1e-9);

  static Stream<JsonNode> poisson() throws IOException {
    return reference("poisson");
  }

  static Stream<JsonNode> wilson() throws IOException {
    return reference("wilson");
  }

  private static Stream<JsonNode> reference(String what) throws IOException {
    try (InputStream file =
        CountIntervalsTest.class.getResourceAsStream("/reference/projection-and-intervals.json")) {
      return StreamSupport.stream(new ObjectMapper().readTree(file).get(what).spliterator(), false);
    }
  }

  @ParameterizedTest
  @MethodSource("poisson")
  void exact_poisson(JsonNode vector) {
    CountIntervals.Interval interval =
        CountIntervals.poissonExact(vector.get("o").asDouble(), 1 - vector.get("alpha").asDouble());

    assertThat(interval.low()).isCloseTo(vector.get("exact").get(0).asDouble(), NEAR);
    assertThat(interval.high()).isCloseTo(vector.get("exact").get(1).asDouble(), NEAR);
  }

  @ParameterizedTest
  @MethodSource("poisson")
  void byar(JsonNode vector) {
    CountIntervals.Interval interval =
        CountIntervals.byar(vector.get("o").asDouble(), 1 - vector.get("alpha").asDouble());

    assertThat(interval.low()).isCloseTo(vector.get("byar").get(0).asDouble(), NEAR);
    assertThat(interval.high()).isCloseTo(vector.get("byar").get(1).asDouble(), NEAR);
  }

  @ParameterizedTest
  @MethodSource("wilson")
  void wilson(JsonNode vector) {
    CountIntervals.Interval interval =
        CountIntervals.wilson(
            vector.get("x").asDouble(),
            vector.get("n").asDouble(),
            1 - vector.get("alpha").asDouble());

    assertThat(interval.low()).isCloseTo(vector.get("ci").get(0).asDouble(), NEAR);
    assertThat(interval.high()).isCloseTo(vector.get("ci").get(1).asDouble(), NEAR);
  }

  @Test
  void a_share_of_all_ends_at_one() {
    assertThat(CountIntervals.wilson(20, 20, 0.95).high()).isEqualTo(1);
  }
}
