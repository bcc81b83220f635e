package org.lianggang.analytics.series;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.assessment.Observation;

/** Names what is judged in JSON as the contract does; the core itself knows no JSON. */
@Singleton
public class AssessmentJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper json) {
    json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
        .addMixIn(Assessment.class, AssessmentNames.class)
        .addMixIn(Assessment.Compound.class, CompoundNames.class)
        .addMixIn(Observation.class, ObservationNames.class);
  }

  private abstract static class AssessmentNames {
    @JsonProperty("class")
    abstract MeasureClass measureClass();
  }

  private abstract static class CompoundNames {
    @JsonProperty("class")
    abstract Assessment.CompoundClass compoundClass();
  }

  private abstract static class ObservationNames {
    @JsonProperty("break")
    abstract boolean afterBreak();
  }
}
