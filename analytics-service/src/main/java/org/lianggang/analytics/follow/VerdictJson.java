package org.lianggang.analytics.follow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.series.UnitsCounted;

/**
 * Writes a verdict as the API gives it, without the explanation and the warnings; in ASCII, which
 * takes half the memory.
 */
@Singleton
class VerdictJson {

  private final ObjectWriter json;

  VerdictJson(ObjectMapper json) {
    this.json =
        json.copy()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .writerFor(Document.class)
            .with(JsonWriteFeature.ESCAPE_NON_ASCII);
  }

  /** What does not apply is null and left out. */
  private record Document(
      String plan,
      int planVersion,
      String measure,
      String region,
      String indicator,
      Sex sex,
      Residence residence,
      @JsonUnwrapped @JsonIgnoreProperties({"id", "explanation"}) Assessment assessment,
      Boolean comparison,
      Boolean derived,
      UnitsCounted units) {}

  String write(Verdict verdict) {
    try {
      return json.writeValueAsString(
          new Document(
              verdict.version().plan().code(),
              verdict.version().version(),
              verdict.measure().code(),
              verdict.region(),
              verdict.measure().indicator(),
              verdict.isCounted() ? verdict.sex() : null,
              verdict.isCounted() ? verdict.residence() : null,
              verdict.assessment(),
              orLeftOut(verdict.comparison()),
              orLeftOut(verdict.derived()),
              verdict.units()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a verdict cannot be written", e);
    }
  }

  private static Boolean orLeftOut(boolean holds) {
    return holds ? true : null;
  }
}
