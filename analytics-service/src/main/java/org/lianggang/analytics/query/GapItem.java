package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.assessment.Residence;

/**
 * 缺项: a measure that asks for women and for men and lacks at least one of them.
 *
 * @param memberUnit and its name: who answers for it; null where the department has no unit there
 * @param totalReported the figure is there and only not told apart by sex
 */
record GapItem(
    @JsonIgnore String key,
    String plan,
    String measure,
    Map<String, String> name,
    String domain,
    Map<String, String> domainName,
    String goal,
    String department,
    String memberUnit,
    Map<String, String> memberUnitName,
    String indicator,
    Map<String, String> indicatorName,
    String region,
    Map<String, String> regionName,
    String period,
    Residence residence,
    boolean totalReported,
    List<Disaggregation.Missing> missing) {

  /** Empty where nothing is missing. */
  static Optional<GapItem> of(Disaggregation asked, SexSeries sexes) {
    List<Disaggregation.Missing> missing = asked.missing(sexes);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(of(asked, missing, asked.isTotalReported(sexes)));
  }

  private static GapItem of(
      Disaggregation asked, List<Disaggregation.Missing> missing, boolean totalReported) {
    Outline.Place place = asked.place();
    Subject subject = asked.subject();
    return new GapItem(
        asked.key(),
        subject.plan().plan().code(),
        place.measure().code(),
        place.measure().name(),
        place.domain().code(),
        place.domain().name(),
        place.goal().code(),
        place.measure().lead(),
        asked.memberUnit().map(MemberUnit::code).orElse(null),
        asked.memberUnit().map(MemberUnit::name).orElse(null),
        asked.indicator().code(),
        asked.indicator().name(),
        subject.region().code(),
        subject.region().name(),
        subject.period(),
        place.measure().residence(),
        totalReported,
        missing);
  }
}
