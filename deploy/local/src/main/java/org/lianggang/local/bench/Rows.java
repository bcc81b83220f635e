package org.lianggang.local.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * One year's rows of the synthetic nation: sexes and counties add up; a county's values rise by
 * half a point a year, give or take two tenths, those of its sexes within three points of each
 * other; 1 % come with a remark.
 */
final class Rows {

  static final List<String> SEXES = List.of("_T", "F", "M");

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** Per mille a year from the beginning on, for so many years before all begins anew. */
  private static final int RISE = 5;

  private static final int BEGINNING = 2000;
  private static final int YEARS = 50;

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
      String explanation,
      String reason) {

    /** Ready to take the place of another figure. */
    Row explained() {
      return new Row(
          region,
          indicator,
          sex,
          value,
          numerator,
          denominator,
          "合成数据 synthetic",
          "核实 measured again");
    }

    /** A hundredth more than was accepted, and why. */
    Row corrected() {
      return new Row(
          region,
          indicator,
          sex,
          value.add(HUNDREDTH),
          numerator,
          denominator,
          "合成数据 synthetic",
          "核实 measured again");
    }
  }

  /**
   * @param seed the year, or a hundred more for other figures of it
   */
  static List<Row> of(SyntheticNation nation, int limit, long seed) {
    return all(nation, seed).limit(limit).toList();
  }

  /** Region after region, the nation first. */
  static Stream<Row> all(SyntheticNation nation, long seed) {
    Map<String, Counts> counts = counts(nation, seed);
    SplittableRandom remarks = new SplittableRandom(seed);
    return nation.regions().stream()
        .flatMap(region -> of(nation, region, counts.get(region), remarks).stream());
  }

  private static List<Row> of(
      SyntheticNation nation, String region, Counts counts, SplittableRandom remarks) {
    List<Row> rows = new ArrayList<>(nation.rowsOfRegion());
    for (int index = 0; index < nation.indicators().size(); index++) {
      for (int sex = 0; sex < SEXES.size(); sex++) {
        rows.add(row(nation, region, index, sex, counts, remarks));
      }
    }
    return rows;
  }

  /** Drawn for the counties, added up for those above, which come before them. */
  private static Map<String, Counts> counts(SyntheticNation nation, long seed) {
    SplittableRandom year = new SplittableRandom(seed);
    long risen = RISE * Math.floorMod(seed - BEGINNING, YEARS);
    SplittableRandom always = new SplittableRandom(1);
    List<String> fromBelow = new ArrayList<>(nation.regions());
    Collections.reverse(fromBelow);
    Map<String, Counts> counts = new HashMap<>();
    for (String region : fromBelow) {
      Counts own = counts.computeIfAbsent(region, code -> Counts.none(nation));
      if (!region.endsWith("00")) {
        own.draw(always, year, risen);
      }
      if (!region.equals("000000")) {
        counts
            .computeIfAbsent(SyntheticNation.parent(region), code -> Counts.none(nation))
            .add(own);
      }
    }
    return counts;
  }

  private static Row row(
      SyntheticNation nation,
      String region,
      int index,
      int sex,
      Counts counts,
      SplittableRandom remarks) {
    long numerator = counts.numerators[index][sex];
    long denominator = counts.denominators[index][sex];
    BigDecimal value =
        BigDecimal.valueOf(numerator * 100)
            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    boolean hasCounts = SyntheticNation.hasCounts(index);
    return new Row(
        region,
        nation.indicators().get(index),
        SEXES.get(sex),
        value,
        hasCounts ? BigDecimal.valueOf(numerator) : null,
        hasCounts ? BigDecimal.valueOf(denominator) : null,
        remarks.nextInt(100) == 0 ? "合成数据 synthetic" : null,
        null);
  }

  /** Of one region, by indicator and sex. */
  private record Counts(long[][] numerators, long[][] denominators) {

    static Counts none(SyntheticNation nation) {
      int indicators = nation.indicators().size();
      return new Counts(new long[indicators][SEXES.size()], new long[indicators][SEXES.size()]);
    }

    void draw(SplittableRandom always, SplittableRandom year, long risen) {
      for (int index = 0; index < numerators.length; index++) {
        long level = always.nextLong(500, 700) + risen;
        for (int sex = 1; sex < SEXES.size(); sex++) {
          long perMille = level + always.nextLong(-15, 16) + year.nextLong(-2, 3);
          denominators[index][sex] = always.nextLong(20_000, 30_000) + year.nextLong(-100, 100);
          numerators[index][sex] = denominators[index][sex] * perMille / 1_000;
          numerators[index][0] += numerators[index][sex];
          denominators[index][0] += denominators[index][sex];
        }
      }
    }

    void add(Counts below) {
      for (int index = 0; index < numerators.length; index++) {
        for (int sex = 0; sex < SEXES.size(); sex++) {
          numerators[index][sex] += below.numerators[index][sex];
          denominators[index][sex] += below.denominators[index][sex];
        }
      }
    }
  }
}
