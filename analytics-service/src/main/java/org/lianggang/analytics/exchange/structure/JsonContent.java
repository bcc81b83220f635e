package org.lianggang.analytics.exchange.structure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lianggang.analytics.exchange.message.JsonText;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Item;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Shape;

/** Adds to the object of one artefact what it says beyond its names. */
final class JsonContent implements Content.Cases<Void> {

  private final ObjectNode object;
  private final Generation generation;
  private final JsonText text;
  private final Artefact artefact;

  JsonContent(ObjectNode object, Generation generation, JsonText text, Artefact artefact) {
    this.object = object;
    this.generation = generation;
    this.text = text;
    this.artefact = artefact;
  }

  @Override
  public Void items(Content.Items items) {
    if (items.partial()) {
      object.put("isPartial", true);
    }
    items(object.putArray(member(artefact.identity().kind())), items.items(), "");
    return null;
  }

  private static String member(Kind scheme) {
    return switch (scheme) {
      case AGENCY_SCHEME -> "agencies";
      case DATA_PROVIDER_SCHEME -> "dataProviders";
      case CATEGORY_SCHEME -> "categories";
      case CONCEPT_SCHEME -> "concepts";
      default -> "codes";
    };
  }

  private void items(ArrayNode array, List<Item> items, String above) {
    for (Item item : items) {
      ObjectNode entry = array.addObject();
      entry.put("id", item.id());
      text.put(entry, "name", item.name());
      if (item.parent() != null) {
        entry.put("parent", item.parent());
      }
      JsonText.self(entry, artefact.identity().urnOf(above + item.id()), null);
      if (!item.children().isEmpty()) {
        items(entry.putArray("categories"), item.children(), above + item.id() + ".");
      }
    }
  }

  @Override
  public Void structure(Content.Structure structure) {
    new JsonComponents(generation, structure.shape())
        .put(object.putObject("dataStructureComponents"));
    return null;
  }

  @Override
  public Void flow(Content.Flow flow) {
    object.put("structure", urn(flow.structure()));
    return null;
  }

  @Override
  public Void agreement(Content.Agreement agreement) {
    object.put(isSecond() ? "structureUsage" : "dataflow", urn(agreement.flow()));
    object.put("dataProvider", agreement.providers().urnOf(agreement.provider()));
    return null;
  }

  @Override
  public Void categorised(Content.Categorised categorised) {
    object.put("source", urn(categorised.flow()));
    object.put("target", categorised.scheme().urnOf(categorised.path()));
    return null;
  }

  @Override
  public Void constraint(Content.Constraint constraint) {
    object.put(isSecond() ? "type" : "role", constraint.found().isPresent() ? "Actual" : "Allowed");
    object
        .putObject("constraintAttachment")
        .putArray(constraint.attached().kind().json(generation))
        .add(urn(constraint.attached()));
    ObjectNode region = object.putArray("cubeRegions").addObject();
    region.put(isSecond() ? "isIncluded" : "include", true);
    constraint.found().ifPresent(found -> counts(isSecond() ? object : region, found));
    ArrayNode keys = region.putArray("keyValues");
    constraint.values().forEach((dimension, codes) -> keyValue(keys, dimension, codes));
    constraint
        .found()
        .filter(found -> found.firstYear() != null)
        .ifPresent(found -> period(keys, found));
    return null;
  }

  private void keyValue(ArrayNode keys, String dimension, List<String> codes) {
    ArrayNode values = keys.addObject().put("id", dimension).putArray("values");
    codes.forEach(
        code -> {
          if (isSecond()) {
            values.add(code);
          } else {
            values.addObject().put("value", code);
          }
        });
  }

  private void period(ArrayNode keys, Content.Found found) {
    if (isSecond()) {
      object
          .putObject("referencePeriod")
          .put("startTime", found.firstYear() + "-01-01T00:00:00Z")
          .put("endTime", found.lastYear() + "-12-31T23:59:59Z");
    } else {
      ObjectNode range = keys.addObject().put("id", Shape.TIME_PERIOD).putObject("timeRange");
      range.putObject("startPeriod").put("period", found.firstYear()).put("isInclusive", true);
      range.putObject("endPeriod").put("period", found.lastYear()).put("isInclusive", true);
    }
  }

  private static void counts(ObjectNode object, Content.Found found) {
    ArrayNode annotations = object.putArray("annotations");
    count(annotations, "series_count", found.series());
    count(annotations, "obs_count", found.observations());
  }

  private static void count(ArrayNode annotations, String id, long count) {
    annotations
        .addObject()
        .put("id", id)
        .put("title", Long.toString(count))
        .put("type", "sdmx_metrics");
  }

  private String urn(Identity identity) {
    return identity.urn(generation);
  }

  private boolean isSecond() {
    return generation == Generation.SECOND;
  }
}
