package org.lianggang.analytics.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.series.UnitsCounted;

/** A verdict as the contract describes it: whose it is, the result, the warnings beside it. */
@Singleton
class AssessmentDocument {

  private final ObjectMapper json;

  AssessmentDocument(ObjectMapper json) {
    this.json = json;
  }

  /** A result that was not stored, in the form of those that are. */
  ObjectNode result(Assessment assessment) {
    return json.valueToTree(assessment);
  }

  /** The same with what is said of its figure. */
  ObjectNode result(Assessment assessment, boolean isDerived, Optional<UnitsCounted> units) {
    ObjectNode result = result(assessment);
    result.remove("explanation");
    if (isDerived && assessment.value() != null) {
      result.put("derived", true);
    }
    units.ifPresent(counted -> result.set("units", json.valueToTree(counted)));
    return result;
  }

  ObjectNode of(
      Subject subject, Outline.Place place, ObjectNode result, List<WarningStore.Row> warnings) {
    ObjectNode document = json.createObjectNode();
    document.put("plan", subject.plan().plan().code());
    document.put("planVersion", subject.plan().version());
    document.put("measure", place.measure().code());
    document.putPOJO("name", place.measure().name());
    document.put("domain", place.domain().code());
    document.put("goal", place.goal().code());
    document.put("department", place.measure().lead());
    subject.answering(place).ifPresent(unit -> document.put("memberUnit", unit.code()));
    document.put("region", subject.region().code());
    subject
        .directory()
        .indicatorOf(place.measure())
        .ifPresent(
            indicator -> {
              document.put("indicator", indicator.code());
              document.put("sex", place.measure().sexOf(indicator).name());
              document.put("residence", place.measure().residence().name());
            });
    document.put("comparison", subject.isComparison());
    document.putNull("met");
    document.setAll(result);
    document.remove("id");
    document.set("warnings", json.valueToTree(warnings));
    return document;
  }

  /** The same with everything that led to it. */
  ObjectNode explained(
      ObjectNode document,
      AssessmentItem item,
      boolean isDerived,
      Optional<UnitsCounted> units,
      List<Inputs.Input> inputs,
      Optional<JudgementReader.Recorded> judgement) {
    if (isDerived) {
      document.put("derived", true);
    }
    units.ifPresent(counted -> document.set("units", json.valueToTree(counted)));
    document.set("inputs", json.valueToTree(inputs));
    judgement.ifPresent(
        recorded -> document.set("judgement", (ObjectNode) json.valueToTree(recorded)));
    document.set("item", json.valueToTree(item));
    return document;
  }
}
