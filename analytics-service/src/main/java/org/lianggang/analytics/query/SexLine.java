package org.lianggang.analytics.query;

import java.math.BigDecimal;
import java.util.Map;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.parity.FemaleShare;
import org.lianggang.analytics.parity.ParityIndex;
import org.lianggang.analytics.parity.SexStatistics;

/**
 * The sexes of one indicator in one region and year.
 *
 * @param gap female − male in the indicator's unit; null where one is missing
 * @param femaleShare null without counts
 * @param gpi F ÷ M; null where noIndex says why
 * @param parity null where there is no index, or where a rise is not known to be good
 * @param noIndex null where there is an index
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
    FemaleShare femaleShare,
    BigDecimal gpi,
    BigDecimal gpia,
    Boolean parity,
    ParityIndex.Reason noIndex) {

  /** The sexes as reported. */
  record Reported(SexCell total, SexCell female, SexCell male, SexCell unknown) {}

  static SexLine of(
      Indicator indicator, Region region, int year, Reported reported, SexStatistics statistics) {
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
        Residence._T,
        reported.total(),
        reported.female(),
        reported.male(),
        reported.unknown(),
        statistics.gap().orElse(null),
        statistics.femaleShare().orElse(null),
        index.gpi(),
        index.gpia(),
        index.parity(),
        statistics.parity().fold(known -> null, ParityIndex.Unknown::reason));
  }

  private static final ParityIndex.Known NO_INDEX = new ParityIndex.Known(null, null, null);
}
