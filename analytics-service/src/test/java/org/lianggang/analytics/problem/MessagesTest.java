package org.lianggang.analytics.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void say_in_both_languages_what_a_code_means(FindingCode code) {
    LocalizedText message = Messages.message(code, 1, 2, 3, 4, 5, 6);
    assertThat(message.zh()).matches("(?s).*\\p{IsHan}.*").doesNotContain("{", "null");
    assertThat(message.en()).matches("(?s)[^\\p{IsHan}]+").doesNotContain("{", "null");
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void give_a_hint_in_both_languages_or_in_none(FindingCode code) {
    Messages.hint(code, 1, 2, 3, 4, 5, 6)
        .ifPresent(
            hint -> {
              assertThat(hint.zh()).matches("(?s).*\\p{IsHan}.*").doesNotContain("{");
              assertThat(hint.en()).matches("(?s)[^\\p{IsHan}]+").doesNotContain("{");
            });
  }
}
