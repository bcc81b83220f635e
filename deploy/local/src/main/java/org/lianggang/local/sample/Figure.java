package org.lianggang.local.sample;

import java.math.BigDecimal;
import java.util.Optional;

/** One cell of the sample: a value with its counts where it has any, or the kind of its absence. */
public record Figure(
    String indicator,
    String region,
    int year,
    String sex,
    String residence,
    Optional<BigDecimal> value,
    Optional<Counts> counts,
    Optional<String> missing) {

  /** Numerator and denominator, in the units the indicator names. */
  public record Counts(long numerator, long denominator) {}

  static Figure counted(Indicator of, String region, int year, Group group, Counts counts) {
    return counts.denominator() == 0
        ? missing(of, region, year, group, "NOT_APPLICABLE")
        : new Figure(
            of.code(),
            region,
            year,
            group.sex(),
            group.residence(),
            Optional.of(of.ratio(counts.numerator(), counts.denominator())),
            Optional.of(counts),
            Optional.empty());
  }

  static Figure plain(Indicator of, String region, int year, Group group, BigDecimal value) {
    return new Figure(
        of.code(),
        region,
        year,
        group.sex(),
        group.residence(),
        Optional.of(value),
        Optional.empty(),
        Optional.empty());
  }

  static Figure missing(Indicator of, String region, int year, Group group, String kind) {
    return new Figure(
        of.code(),
        region,
        year,
        group.sex(),
        group.residence(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(kind));
  }
}
