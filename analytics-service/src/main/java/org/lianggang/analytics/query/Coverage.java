package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How many measures that ask for women and for men have both.
 *
 * @param key code of the group
 * @param asked at least 1
 */
record Coverage(String key, Map<String, String> name, int asked, int complete) {

  static Coverage of(GroupBy.Key key, boolean isComplete) {
    return new Coverage(key.code(), key.name(), 1, isComplete ? 1 : 0);
  }

  Coverage and(Coverage other) {
    return new Coverage(key, name, asked + other.asked, complete + other.complete);
  }

  /** Complete in per cent of asked, at one decimal. */
  @JsonProperty
  BigDecimal coverage() {
    return BigDecimal.valueOf(100L * complete)
        .divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_UP);
  }
}
