package org.lianggang.local.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One year's rows of the synthetic nation: sexes that add up, 1 % with a remark. */
final class Rows {

  private static final String[] SEXES = {"_T", "F", "M"};

  private Rows() {}

  /**
   * A cell and its figures; numerator and denominator are null where the indicator has no counts.
   */
  record Row(
      String region,
      String indicator,
      String sex,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      String explanation) {}

  static List<Row> of(SyntheticNation nation, int limit, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Row> rows = new ArrayList<>(limit);
    for (String region : nation.regions()) {
      for (int index = 0; index < nation.indicators().size(); index++) {
        for (Row row : cell(region, nation.indicators().get(index), index, random)) {
          if (rows.size() == limit) {
            return rows;
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<Row> cell(
      String region, String indicator, int index, SplittableRandom random) {
    long[] denominator = new long[SEXES.length];
    long[] numerator = new long[SEXES.length];
    for (int sex = 1; sex < SEXES.length; sex++) {
      denominator[sex] = random.nextLong(20_000, 30_000);
      numerator[sex] = denominator[sex] * random.nextLong(500, 700) / 1_000;
      denominator[0] += denominator[sex];
      numerator[0] += numerator[sex];
    }
    List<Row> rows = new ArrayList<>(SEXES.length);
    for (int sex = 0; sex < SEXES.length; sex++) {
      rows.add(row(region, indicator, SEXES[sex], numerator[sex], denominator[sex], index, random));
    }
    return rows;
  }

  private static Row row(
      String region,
      String indicator,
      String sex,
      long numerator,
      long denominator,
      int index,
      SplittableRandom random) {
    BigDecimal value =
        BigDecimal.valueOf(numerator * 100)
            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    boolean counts = SyntheticNation.hasCounts(index);
    return new Row(
        region,
        indicator,
        sex,
        value,
        counts ? BigDecimal.valueOf(numerator) : null,
        counts ? BigDecimal.valueOf(denominator) : null,
        random.nextInt(100) == 0 ? "合成数据 synthetic" : null);
  }
}
