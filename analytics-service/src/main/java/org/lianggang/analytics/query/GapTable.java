package org.lianggang.analytics.query;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Sex;

/** Gaps as a table, under the names they have in JSON; a name has a column a language. */
final class GapTable {

  private static final List<String> HEADS =
      List.of(
          "plan",
          "measure",
          "name_zh",
          "name_en",
          "domain",
          "domainName_zh",
          "domainName_en",
          "goal",
          "department",
          "memberUnit",
          "memberUnitName_zh",
          "memberUnitName_en",
          "indicator",
          "indicatorName_zh",
          "indicatorName_en",
          "region",
          "regionName_zh",
          "regionName_en",
          "period",
          "residence",
          "totalReported",
          "missing_F",
          "missing_M");

  private GapTable() {}

  static StreamingOutput of(List<GapItem> gaps) {
    return Csv.of(HEADS, gaps.stream().map(GapTable::row));
  }

  private static Stream<?> row(GapItem gap) {
    return Stream.of(
            Stream.of(gap.plan(), gap.measure()),
            words(gap.name()),
            Stream.of(gap.domain()),
            words(gap.domainName()),
            Stream.of(gap.goal(), gap.department()),
            Stream.of(or(gap.memberUnit())),
            words(gap.memberUnitName()),
            Stream.of(gap.indicator()),
            words(gap.indicatorName()),
            Stream.of(gap.region()),
            words(gap.regionName()),
            Stream.of(gap.period(), gap.residence(), gap.totalReported()),
            Stream.of(missing(gap, Sex.F), missing(gap, Sex.M)))
        .flatMap(cells -> cells);
  }

  private static Stream<String> words(Map<String, String> name) {
    return Stream.of("zh", "en").map(language -> name == null ? "" : or(name.get(language)));
  }

  private static Object missing(GapItem gap, Sex sex) {
    return gap.missing().stream()
        .filter(missing -> missing.sex() == sex)
        .<Object>map(Disaggregation.Missing::missing)
        .findFirst()
        .orElse("");
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }
}
