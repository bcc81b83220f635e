package org.lianggang.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What the sample has to know of an indicator of the catalogue. */
public record Indicator(
    String code,
    String valueKind,
    BigDecimal scale,
    int decimals,
    List<String> sexes,
    List<String> residences,
    int everyYears) {

  static Indicator of(JsonNode body) {
    return new Indicator(
        body.path("code").asText(),
        body.path("valueKind").asText(),
        body.has("scale") ? body.path("scale").decimalValue() : null,
        body.path("decimals").asInt(),
        texts(body.path("sexes")),
        texts(body.path("residences")),
        body.path("everyYears").asInt(1));
  }

  /** A value that is a numerator divided by a denominator, times the scale. */
  boolean isCounted() {
    return scale != null;
  }

  boolean isWhole() {
    return valueKind.equals("COUNT");
  }

  /** A share has no more in its numerator than in its denominator. */
  boolean isShare() {
    return valueKind.equals("SHARE");
  }

  boolean hasBothSexes() {
    return sexes.contains("F") && sexes.contains("M");
  }

  boolean hasResidences() {
    return residences.contains("R");
  }

  /** The sex of its total: women alone where nobody else exists. */
  String totalSex() {
    return sexes.contains("_T") ? "_T" : sexes.get(0);
  }

  BigDecimal ratio(long numerator, long denominator) {
    return BigDecimal.valueOf(numerator)
        .multiply(scale)
        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }

  BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }
}
