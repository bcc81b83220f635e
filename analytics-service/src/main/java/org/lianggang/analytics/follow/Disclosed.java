package org.lianggang.analytics.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianggang.analytics.follow.SuppressionStore.Hidden;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.warning.Warning;

/**
 * What the public is shown of series: the figures of hidden cells are not in them, and what follows
 * is found from the rest by the very same rules, so that nothing of it can tell what is hidden.
 *
 * @param hidden by series; those of which nothing is hidden are not among them
 */
record Disclosed(Map<SeriesKey, Set<Hidden>> hidden) {

  Series of(Series series) {
    Set<Hidden> cells = hidden.getOrDefault(series.key(), Set.of());
    return cells.isEmpty()
        ? series
        : series.hiding(
            revision ->
                cells.contains(
                    new Hidden(
                        revision.period(),
                        revision.group().sex().name(),
                        revision.group().residence().name())));
  }

  Map<SeriesKey, Series> of(Map<SeriesKey, Series> all) {
    return all.values().stream().map(this::of).collect(Collectors.toMap(Series::key, one -> one));
  }

  boolean touches(SeriesKey key) {
    return hidden.containsKey(key);
  }

  /**
   * A verdict as found from everything, and where the public is not shown the same, what it is.
   *
   * @param same the public is shown it as it is
   * @param disclosed what the public is shown in its place; null for nothing
   */
  record Twin(Verdict verdict, boolean same, Verdict disclosed) {

    static Twin whole(Verdict verdict) {
      return new Twin(verdict, true, null);
    }

    static Twin of(Verdict verdict, Verdict disclosed, Function<Verdict, String> text) {
      return disclosed != null && text.apply(verdict).equals(text.apply(disclosed))
          ? whole(verdict)
          : new Twin(verdict, false, disclosed);
    }
  }

  /** text: by which two verdicts are compared */
  static List<Twin> twins(
      List<Verdict> full, List<Verdict> disclosed, Function<Verdict, String> text) {
    Map<List<String>, Verdict> others = new HashMap<>();
    disclosed.forEach(verdict -> others.put(key(verdict), verdict));
    return full.stream().map(verdict -> Twin.of(verdict, others.get(key(verdict)), text)).toList();
  }

  private static List<String> key(Verdict verdict) {
    return List.of(
        verdict.version().plan().code(),
        verdict.measure().code(),
        verdict.region(),
        verdict.assessment().period());
  }

  /** Those are disclosed that are found in both, and say the same. */
  static List<WarningStore.Found> marked(
      List<WarningStore.Found> full, List<WarningStore.Found> disclosed) {
    Map<UUID, Warning> others =
        disclosed.stream()
            .map(WarningStore.Found::warning)
            .collect(Collectors.toMap(warning -> warning.key().id(), one -> one, (a, b) -> a));
    return full.stream()
        .map(
            found ->
                new WarningStore.Found(
                    found.warning(),
                    found.position(),
                    found.warning().equals(others.get(found.warning().key().id()))))
        .toList();
  }
}
