package org.lianggang.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlopeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same always         | 300 300 300 300     | 0  | true
          up and down             | 300 320 300 320 300 | 0  | true
          less and less           | 300 280 260         | -40 | true
          a tenth more            | 300 310 320 330     | 30 | true
          a quarter more          | 200 220 240 260     | 60 | false
          little, if twice as much | 4 5 6 7 8          | 4  | true
          one figure says nothing | 300                 | 0  | true
          """)
  void what_rises_by_more_than_a_share_is_not_flat(
      String course, String figures, double rise, boolean flat) {
    List<Double> values = Arrays.stream(figures.split(" ")).map(Double::valueOf).toList();
    Slope slope = Slope.of(values);
    assertThat(slope.rise()).isEqualTo(rise);
    assertThat(slope.isFlat(0.15, 10)).isEqualTo(flat);
  }
}
