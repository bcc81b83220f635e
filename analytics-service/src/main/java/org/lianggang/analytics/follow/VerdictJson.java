package org.lianggang.analytics.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes a verdict as the API gives it, without the explanation and the warnings. */
@Singleton
class VerdictJson {

  private final ObjectMapper json;

  VerdictJson(ObjectMapper json) {
    this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
  }

  String write(Verdict verdict) {
    ObjectNode result = json.createObjectNode();
    result.put("plan", verdict.version().plan().code());
    result.put("planVersion", verdict.version().version());
    result.put("measure", verdict.measure().code());
    result.put("region", verdict.region());
    if (verdict.measure().indicator() != null) {
      result.put("indicator", verdict.measure().indicator());
      result.put("sex", verdict.sex().name());
      result.put("residence", verdict.residence().name());
    }
    result.setAll((ObjectNode) json.valueToTree(verdict.assessment()));
    result.remove(List.of("id", "explanation"));
    if (verdict.comparison()) {
      result.put("comparison", true);
    }
    if (verdict.derived()) {
      result.put("derived", true);
    }
    if (verdict.units() != null) {
      result.set("units", json.valueToTree(verdict.units()));
    }
    return text(result);
  }

  private String text(ObjectNode result) {
    try {
      return json.writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a verdict cannot be written", e);
    }
  }
}
