package org.lianggang.local.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  @ParameterizedTest(name = "{0} takes {1} columns")
  @CsvSource({"Domain, 6", "领域 Domain, 11", "‰, 1", "（示例）, 8", "45.5%, 5", "'', 0"})
  void a_chinese_character_takes_two_columns(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  @Test
  void texts_stand_left_and_figures_right_under_their_headings() {
    Table table = new Table(1, 1, "指标", "值", "name");
    table.row(List.of("婴儿死亡率", "4.0", "x")).row(List.of("a", "12.55", ""));
    assertThat(table.toString())
        .isEqualTo(
            """
              指标           值  name
              婴儿死亡率    4.0  x
              a           12.55
            """);
  }

  @Test
  void a_table_without_rows_is_empty() {
    assertThat(new Table(1, 0, "指标")).satisfies(table -> assertThat(table.isEmpty()).isTrue());
  }
}
