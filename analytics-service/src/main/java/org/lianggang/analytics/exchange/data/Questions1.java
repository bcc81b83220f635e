package org.lianggang.analytics.exchange.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.message.Params;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Library;
import org.lianggang.analytics.exchange.model.Shape;
import org.lianggang.analytics.exchange.structure.Versions;

/** Reads the data queries of REST 1.5: {@code flow/key/provider} and their parameters. */
public final class Questions1 {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int MOST_VALUES = 100_000;

  private Questions1() {}

  /**
   * @param path flow, key, provider; the last two may be left out
   */
  public static DataQuery read(List<String> path, Params params, Library library) {
    if (path.isEmpty() || path.size() > 3) {
      throw Refusal.syntax("路径应为 flow/key/provider", "The path is flow/key/provider");
    }
    Identity flow = flow(path.get(0), library);
    Shape shape = library.shapeOf(flow);
    Layout layout = layout(shape, params);
    boolean history = params.flag("includeHistory");
    if (history && !Facts.areObservations(shape)) {
      throw Refusal.notDone("includeHistory");
    }
    return new DataQuery(
        flow,
        layout,
        key(path.size() > 1 ? path.get(1) : "all", shape),
        providers(path.size() > 2 ? path.get(2) : "all"),
        List.of(),
        Years.between(
            params.find("startPeriod").orElse(null), params.find("endPeriod").orElse(null)),
        params.count("firstNObservations").orElse(null),
        params.count("lastNObservations").orElse(null),
        params.find("updatedAfter").map(Questions1::moment).orElse(null),
        null,
        history,
        null,
        null);
  }

  /** id; agency,id; agency,id,version. */
  public static Identity flow(String written, Library library) {
    String[] parts = written.split(",", -1);
    if (parts.length > 3
        || Arrays.stream(parts).anyMatch(part -> !part.matches("[A-Za-z0-9_@$.+-]+"))) {
      throw Refusal.syntax("不是数据流：" + written, "Not a dataflow: " + written);
    }
    Identity flow = new Identity(Kind.DATAFLOW, parts.length == 1 ? parts[0] : parts[1]);
    boolean found =
        library.find(flow).isPresent()
            && (parts.length == 1 || Set.of(Identity.AGENCY, "all").contains(parts[0]))
            && (parts.length < 3 || Versions.matches(parts[2], flow.version(), Generation.SECOND));
    if (!found) {
      throw Refusal.nothing();
    }
    return flow;
  }

  static List<List<Set<String>>> key(String written, Shape shape) {
    if (written.equals("all")) {
      return List.of();
    }
    List<Component> dimensions = shape.keyDimensions();
    String[] parts = written.split("\\.", -1);
    if (parts.length != dimensions.size()) {
      throw Refusal.syntax(
          "键应有 %d 个部分：%s"
              .formatted(
                  dimensions.size(),
                  dimensions.stream().map(Component::id).collect(Collectors.joining("."))),
          "The key must have %d parts, has %d".formatted(dimensions.size(), parts.length));
    }
    List<Set<String>> key = new ArrayList<>();
    for (String part : parts) {
      key.add(part.isEmpty() ? Set.of() : values(part));
    }
    return List.of(key);
  }

  private static Set<String> values(String part) {
    Set<String> values = Set.copyOf(new HashSet<>(Arrays.asList(part.split("\\+", -1))));
    if (values.size() > MOST_VALUES
        || values.stream().anyMatch(value -> !value.matches("[A-Za-z0-9_@$-]+"))) {
      throw Refusal.syntax("键中有误：" + cut(part), "A fault in the key: " + cut(part));
    }
    return values;
  }

  private static String cut(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  private static Set<String> providers(String written) {
    if (written.equals("all")) {
      return Set.of();
    }
    return Arrays.stream(written.split("\\+", -1))
        .map(
            provider -> {
              if (!provider.matches("([A-Za-z0-9_.-]+,)?[A-Za-z0-9_@$-]+")) {
                throw Refusal.syntax("不是提供单位：" + provider, "Not a provider: " + provider);
              }
              return provider.substring(provider.indexOf(',') + 1);
            })
        .collect(Collectors.toSet());
  }

  private static Layout layout(Shape shape, Params params) {
    String along = Layouts.along(shape, params);
    String detail = params.find("detail", "full");
    boolean alone = detail.equals("serieskeysonly") || detail.equals("nodata");
    String lies = alone && along.equals(Shape.ALL_DIMENSIONS) ? Shape.TIME_PERIOD : along;
    return switch (detail) {
      case "full" -> new Layout(shape, lies, shape.attributes(), true, true);
      case "dataonly" -> new Layout(shape, lies, List.of(), true, true);
      case "serieskeysonly" -> new Layout(shape, lies, List.of(), false, false);
      case "nodata" -> new Layout(shape, lies, shape.seriesAttributes(lies), false, false);
      default ->
          throw Refusal.syntax("detail 没有取值：" + detail, "There is no detail \"" + detail + "\"");
    };
  }

  /** A moment, or the beginning of a period. */
  static Instant moment(String written) {
    if (written.matches("\\d{4}-.*T.*(Z|[+-]\\d\\d:\\d\\d)")) {
      try {
        return OffsetDateTime.parse(written).toInstant();
      } catch (DateTimeException e) {
        throw Refusal.syntax("不是时间：" + written, "Not a moment: " + written);
      }
    }
    return Years.begin(written).atStartOfDay(ZONE).toInstant();
  }
}
