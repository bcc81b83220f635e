package org.lianggang.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.local.api.Api;

class DifferenceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the same                 | {"a": 1}          | {"a": 1}           |
          the same, written longer | {"a": 50}         | {"a": 50.0}        |
          more than expected       | {"a": 1}          | {"a": 1, "b": 2}   |
          another figure           | {"a": 1}          | {"a": 2}           | here a: expected 1, found 2
          deeper                   | {"a": {"b": "x"}} | {"a": {"b": "y"}}  | here a b: expected "x", found "y"
          missing                  | {"a": 1}          | {"b": 1}           | `here a: expected 1, found `
          null where null is due   | {"a": null}       | {"a": null}        |
          """)
  void only_what_is_expected_is_compared(
      String situation, String expected, String found, String difference)
      throws JsonProcessingException {
    assertThat(Difference.between("here", Api.JSON.readTree(expected), Api.JSON.readTree(found)))
        .isEqualTo(difference == null ? java.util.List.of() : java.util.List.of(difference));
  }
}
