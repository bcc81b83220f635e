package org.lianggang.analytics.catalogue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.Baseline;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.assessment.Target;

/**
 * One indicator with one target, as a plan words it.
 *
 * @param measureClass "class" in JSON
 * @param indicator null for QUALITATIVE
 * @param baseline where the plan writes it down; its value is that of the plan's own region
 * @param lead code of the department that answers for it
 */
public record Measure(
    String code,
    Map<String, String> name,
    @JsonProperty("class") MeasureClass measureClass,
    String indicator,
    Sex sex,
    Residence residence,
    Target target,
    Baseline baseline,
    String lead,
    List<String> cooperating,
    BigDecimal weight) {

  public Measure {
    requireNonNull(code, "code");
    requireNonNull(measureClass, "class");
    requireNonNull(target, "target");
    name = name == null ? Map.of() : name;
    residence = residence == null ? Residence._T : residence;
    cooperating = cooperating == null ? List.of() : List.copyOf(cooperating);
    weight = weight == null ? BigDecimal.ONE : weight;
  }

  public boolean isQualitative() {
    return measureClass == MeasureClass.QUALITATIVE;
  }

  /** The sex that is judged. */
  public Sex sexOf(Indicator reported) {
    return sex == null ? reported.usualSex() : sex;
  }
}
