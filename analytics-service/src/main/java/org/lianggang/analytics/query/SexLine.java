package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Map;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.parity.CountedContrast;
import org.lianggang.analytics.parity.Direction;
import org.lianggang.analytics.parity.FemaleShare;
import org.lianggang.analytics.parity.ParityIndex;
import org.lianggang.analytics.parity.SexStatistics;

/**
 * The sexes of one indicator in one region and year.
 *
 * @param gap female − male in the indicator's unit; null where one is missing
 * @param gapInterval and rateRatio: null without counts
 * @param femaleShare null without counts
 * @param gpi F ÷ M; null where noIndex says why
 * @param parity null where there is no index, or where a rise is not known to be good
 * @param noIndex null where there is an index
 * @param trend of |F − M| up to the year; null before two years with both sexes
 */
record SexLine(
    String indicator,
    Map<String, String> name,
    String unit,
    ValueKind valueKind,
    Integer decimals,
    String region,
    Map<String, String> regionName,
    String period,
    Residence residence,
    SexCell total,
    SexCell female,
    SexCell male,
    SexCell unknown,
    BigDecimal gap,
    Interval gapInterval,
    FemaleShare femaleShare,
    BigDecimal gpi,
    BigDecimal gpia,
    Boolean parity,
    ParityIndex.Reason noIndex,
    RateRatio rateRatio,
    Trend trend) {

  /** How sure the counts are; null where there are none. */
  record Interval(BigDecimal low, BigDecimal high, int confidence) {

    private static Interval of(CountedContrast.Range range) {
      return new Interval(range.low(), range.high(), CountedContrast.CONFIDENCE);
    }
  }

  /** low, high and confidence are null where one of the counts is 0. */
  record RateRatio(BigDecimal ratio, @JsonUnwrapped Interval interval) {}

  static SexLine of(SexSeries sexes, Region region, int year, Direction direction) {
    Indicator indicator = sexes.indicator();
    SexCell female = sexes.cell(Sex.F, year);
    SexCell male = sexes.cell(Sex.M, year);
    SexStatistics statistics =
        SexStatistics.of(
            female.figure(), male.figure(), indicator.valueKind(), indicator.scale(), direction);
    ParityIndex.Known index = statistics.parity().fold(known -> known, unknown -> NO_INDEX);
    return new SexLine(
        indicator.code(),
        indicator.name(),
        indicator.unit(),
        indicator.valueKind(),
        indicator.decimals(),
        region.code(),
        region.name(),
        Integer.toString(year),
        sexes.residence(),
        sexes.cell(Sex._T, year),
        female,
        male,
        sexes.cell(Sex._U, year),
        statistics.gap().orElse(null),
        statistics.counted().gap().map(Interval::of).orElse(null),
        statistics.femaleShare().orElse(null),
        index.gpi(),
        index.gpia(),
        index.parity(),
        statistics.parity().fold(known -> null, ParityIndex.Unknown::reason),
        statistics
            .counted()
            .rateRatio()
            .map(
                found ->
                    new RateRatio(found.ratio(), found.interval().map(Interval::of).orElse(null)))
            .orElse(null),
        sexes.trend(year).map(Trend::of).orElse(null));
  }

  private static final ParityIndex.Known NO_INDEX = new ParityIndex.Known(null, null, null);
}
