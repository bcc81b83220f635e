package org.lianggang.analytics.assessment;

import java.util.List;

/**
 * The same indicator for one sex, residence or child region: judged beside the measure, or compared
 * by NARROW_GAP.
 *
 * @param region code of a child region, for NARROW_GAP by REGION
 * @param referenceObservations the reference indicator of the same group, for reference targets
 */
public record Group(
    Sex sex,
    Residence residence,
    String region,
    List<Observation> observations,
    List<Observation> referenceObservations) {

  /** A group of which nothing was reported. */
  static final Group UNREPORTED = new Group(null, null, null, null, null);

  public Group {
    sex = sex == null ? Sex._T : sex;
    residence = residence == null ? Residence._T : residence;
    observations = observations == null ? List.of() : List.copyOf(observations);
    referenceObservations =
        referenceObservations == null ? List.of() : List.copyOf(referenceObservations);
  }
}
