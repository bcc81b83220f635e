package org.lianggang.analytics.exchange.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianggang.analytics.exchange.message.Params;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Library;
import org.lianggang.analytics.exchange.model.Shape;

/** Reads the data queries of REST 2: {@code context/agency/id/version/key} and their parameters. */
public final class Questions2 {

  /** So many keys, or alternatives of one condition, in one question. */
  private static final int MOST = 1000;

  private Questions2() {}

  /**
   * @param path those that are left out stand for any
   */
  public static DataQuery read(List<String> path, Params params, Library library) {
    if (path.size() > 5) {
      throw Refusal.syntax("路径过长", "The path has too many parts");
    }
    Context context = Context.find(path, library);
    Identity flow = context.flow();
    Shape shape = library.shapeOf(flow);
    boolean history = params.flag("includeHistory");
    Instant asOf = params.find("asOf").map(Questions1::moment).orElse(null);
    Instant updatedAfter = params.find("updatedAfter").map(Questions1::moment).orElse(null);
    if (asOf != null && updatedAfter != null && updatedAfter.isAfter(asOf)) {
      throw Refusal.semantic("updatedAfter 晚于 asOf", "updatedAfter is later than asOf");
    }
    if (!Facts.areObservations(shape) && (history || asOf != null)) {
      throw Refusal.notDone(history ? "includeHistory" : "asOf");
    }
    for (String name : List.of("sort", "reportingYearStartDay")) {
      if (params.find(name).isPresent()) {
        throw Refusal.notDone(name);
      }
    }
    return new DataQuery(
        flow,
        layout(shape, params),
        keys(path.size() > 4 ? path.get(4) : "*", shape),
        context.providers(),
        Conditions.read(params, shape),
        Years.between(null, null),
        params.count("firstNObservations").orElse(null),
        params.count("lastNObservations").orElse(null),
        updatedAfter,
        asOf,
        history,
        params
            .find("offset")
            .filter(offset -> !offset.equals("0"))
            .flatMap(offset -> params.count("offset"))
            .orElse(null),
        params.count("limit").orElse(null));
  }

  private static List<List<Set<String>>> keys(String written, Shape shape) {
    if (written.equals("*")) {
      return List.of();
    }
    return Arrays.stream(parts(written, ",")).map(key -> key(key, shape)).toList();
  }

  static String[] parts(String written, String by) {
    String[] parts = written.split(by, -1);
    if (parts.length > MOST) {
      throw Refusal.tooLarge(MOST);
    }
    return parts;
  }

  private static List<Set<String>> key(String written, Shape shape) {
    String[] parts = written.split("\\.", -1);
    if (parts.length > shape.keyDimensions().size()) {
      throw Refusal.syntax("键的部分过多", "The key has too many parts");
    }
    List<Set<String>> key = new ArrayList<>();
    for (String part : parts) {
      if (!part.matches("\\*|[A-Za-z0-9_@$-]+")) {
        throw Refusal.syntax("键中有误", "A fault in the key");
      }
      key.add(part.equals("*") ? Set.of() : Set.of(part));
    }
    return key;
  }

  private static Layout layout(Shape shape, Params params) {
    String along = Layouts.along(shape, params);
    List<Component> attributes = attributes(shape, params.find("attributes", "dsd"), along);
    String measures = params.find("measures", "all");
    boolean measure =
        switch (measures) {
          case "all" -> true;
          case "none" -> false;
          default -> {
            if (!measures.equals(shape.measure().id())) {
              throw unknown(measures);
            }
            yield true;
          }
        };
    boolean observations =
        measure || attributes.stream().anyMatch(attribute -> attribute.isOfObservation(along));
    return new Layout(
        shape,
        observations || !along.equals(Shape.ALL_DIMENSIONS) ? along : Shape.TIME_PERIOD,
        attributes,
        measure,
        observations);
  }

  private static List<Component> attributes(Shape shape, String written, String along) {
    Set<String> wanted = Set.copyOf(Stream.of(written.split(",", -1)).distinct().toList());
    for (String word : wanted) {
      if (!Set.of("dsd", "msd", "dataset", "series", "obs", "all", "none").contains(word)
          && shape.attributes().stream().noneMatch(attribute -> attribute.id().equals(word))) {
        throw unknown(word);
      }
    }
    return shape.attributes().stream()
        .filter(
            attribute ->
                wanted.contains("dsd")
                    || wanted.contains("all")
                    || wanted.contains(attribute.id())
                    || wanted.contains(attribute.isOfObservation(along) ? "obs" : "series"))
        .toList();
  }

  static Refusal unknown(String component) {
    return Refusal.syntax("没有组成部分：" + component, "There is no component \"" + component + "\"");
  }
}
