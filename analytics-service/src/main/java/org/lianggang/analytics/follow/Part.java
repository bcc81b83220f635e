package org.lianggang.analytics.follow;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.series.SeriesStore;

/**
 * At most 1 000 observations of one region that were accepted with others.
 *
 * @param part counted from 1 within the acceptance
 * @param last the acceptance is complete with this part
 */
record Part(
    UUID submission,
    String memberUnit,
    int part,
    boolean last,
    Instant acceptedAt,
    List<Reported> observations) {

  Part {
    requireNonNull(submission, "submission");
    requireNonNull(memberUnit, "memberUnit");
    requireNonNull(acceptedAt, "acceptedAt");
    observations = List.copyOf(observations);
  }

  /**
   * One accepted cell, which shares its codes with all others that have them: there are few codes
   * and very many cells. The reason says why an earlier revision was corrected.
   *
   * @param missing why there is no value, more exactly than obsStatus: a kind of missing, or {@code
   *     WITHDRAWN}; null where nobody said
   */
  record Reported(
      String indicator,
      String region,
      String period,
      Sex sex,
      Residence residence,
      int revision,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      String obsStatus,
      String missing,
      @JsonProperty("break") boolean afterBreak,
      String explanation,
      String reason) {

    Reported {
      indicator = requireNonNull(indicator, "indicator").intern();
      if (region == null || region.length() < 2) {
        throw new IllegalArgumentException("region is not a code: " + region);
      }
      region = region.intern();
      Periods.requireYear(period);
      period = period.intern();
      requireNonNull(sex, "sex");
      requireNonNull(residence, "residence");
      obsStatus = requireNonNull(obsStatus, "obsStatus").intern();
      if (missing != null && !missing.equals(SeriesStore.WITHDRAWN)) {
        MissingKind.valueOf(missing);
      }
    }
  }
}
