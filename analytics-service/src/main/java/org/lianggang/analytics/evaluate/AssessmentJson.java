package org.lianggang.analytics.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Attainment;
import org.lianggang.analytics.assessment.Baseline;
import org.lianggang.analytics.assessment.Denominator;
import org.lianggang.analytics.assessment.Explanation;
import org.lianggang.analytics.assessment.Group;
import org.lianggang.analytics.assessment.Judgement;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.assessment.StatusCounts;
import org.lianggang.analytics.assessment.Target;

/**
 * How the records of the core are spelled in JSON: names that Java reserves, figures without
 * exponent, and what does not exist left out, but for {@code met}, which is always given.
 */
@Singleton
public class AssessmentJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper json) {
    json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
        .addMixIn(Assessment.class, Verdict.class)
        .addMixIn(Assessment.GroupAssessment.class, Beside.class)
        .addMixIn(Assessment.Compound.class, Pace.class)
        .addMixIn(Attainment.class, Rate.class)
        .addMixIn(StatusCounts.class, Counts.class)
        .addMixIn(Denominator.class, Written.class)
        .addMixIn(Observation.class, Cell.class)
        .addMixIn(Explanation.class, WhatExists.class)
        .addMixIn(Explanation.Step.class, WhatExists.class)
        .addMixIn(Explanation.Input.class, WhatExists.class)
        .addMixIn(Assessment.Threshold.class, WhatExists.class)
        .addMixIn(Assessment.Schedule.class, WhatExists.class)
        .addMixIn(Assessment.Events.class, WhatExists.class)
        .addMixIn(AssessmentItem.class, WhatExists.class)
        .addMixIn(Target.class, WhatExists.class)
        .addMixIn(Target.Reference.class, WhatExists.class)
        .addMixIn(Target.EveryUnit.class, WhatExists.class)
        .addMixIn(Baseline.class, WhatExists.class)
        .addMixIn(Group.class, WhatExists.class)
        .addMixIn(Judgement.class, WhatExists.class);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface WhatExists {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private abstract static class Verdict {
    @JsonProperty("class")
    abstract MeasureClass measureClass();

    @JsonInclude(JsonInclude.Include.ALWAYS)
    abstract Boolean met();
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private abstract static class Beside {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    abstract Boolean met();
  }

  private abstract static class Pace {
    @JsonProperty("class")
    abstract Assessment.CompoundClass compoundClass();
  }

  /** A rate that does not exist is shown as such. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private abstract static class Rate {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    abstract java.math.BigDecimal strictRate();

    @JsonInclude(JsonInclude.Include.ALWAYS)
    abstract java.math.BigDecimal inclusiveRate();
  }

  private abstract static class Counts {
    @JsonValue
    abstract Map<MeasureClass, Map<Status, Integer>> byClass();
  }

  private abstract static class Written {
    @JsonValue
    abstract String written();
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private abstract static class Cell {
    @JsonProperty("break")
    abstract boolean afterBreak();
  }
}
