package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.Reading;
import org.lianggang.analytics.warning.WarningCode;
import org.lianggang.analytics.warning.WarningLevel;
import org.lianggang.analytics.warning.WarningState;

/** The warnings below a region, folded: how many of each rule and level lie in each part of it. */
@Singleton
class WarningSummaryAnswer {

  private final WarningStore store;

  WarningSummaryAnswer(WarningStore store) {
    this.store = store;
  }

  /** So many warnings of a rule and level. */
  record Count(WarningCode code, WarningLevel level, long count) {}

  /** A region right below with all that lies in it; one without warnings counts none. */
  record Folded(String region, Map<String, String> regionName, long total, List<Count> counts) {}

  Reading<Question> ask(Asked asked, Directory directory) {
    Parameter parameter = new Parameter(asked, directory);
    Optional<Region> region = parameter.region();
    Optional<PlanVersions> plan = parameter.plan();
    List<Integer> years = asked.years("period");
    List<WarningCode> codes = asked.choices("code", Asked.words(WarningCode.class));
    List<WarningLevel> levels = asked.choices("level", Asked.words(WarningLevel.class));
    List<WarningState> states = asked.choices("state", Asked.words(WarningState.class));
    return asked.understood(
        () ->
            question(
                directory,
                region.orElseThrow(),
                new WarningStore.Wanted(
                    below(directory, region.orElseThrow()),
                    years.stream().map(String::valueOf).toList(),
                    codes.stream().map(Enum::name).toList(),
                    levels.stream().map(Enum::name).toList(),
                    states.stream().map(Enum::name).toList(),
                    List.of(),
                    plan.map(PlanVersions::code).orElse(null),
                    plan.map(Catalogue::indicatorsOf).orElse(Set.of()),
                    Addressed.ANYBODY,
                    Optional.empty(),
                    0)));
  }

  private static List<String> below(Directory directory, Region region) {
    return directory.within(region).stream().filter(code -> !code.equals(region.code())).toList();
  }

  private Question question(Directory directory, Region region, WarningStore.Wanted wanted) {
    Collection<String> plans = new ArrayList<>(List.of(""));
    directory.plans().forEach(any -> plans.add(any.code()));
    return new Question(
        new Scope(plans, directory.within(region), Map.of()).andActs(),
        (connection, frame) -> frame.all(fold(connection, directory, region, wanted)));
  }

  private List<Folded> fold(
      Connection connection, Directory directory, Region region, WarningStore.Wanted wanted)
      throws SQLException {
    Map<String, String> lies = new HashMap<>();
    Map<String, Map<WarningCode, Map<WarningLevel, Long>>> counts = new HashMap<>();
    for (Region child : directory.children(region)) {
      directory.within(child).forEach(code -> lies.put(code, child.code()));
    }
    if (!lies.isEmpty()) {
      for (WarningStore.Count count : store.count(connection, wanted)) {
        counts
            .computeIfAbsent(lies.get(count.region()), any -> new TreeMap<>())
            .computeIfAbsent(WarningCode.valueOf(count.code()), any -> new TreeMap<>())
            .merge(WarningLevel.valueOf(count.level()), count.count(), Long::sum);
      }
    }
    return directory.children(region).stream()
        .map(child -> folded(child, counts.getOrDefault(child.code(), Map.of())))
        .toList();
  }

  private static Folded folded(Region child, Map<WarningCode, Map<WarningLevel, Long>> found) {
    List<Count> counts = new ArrayList<>();
    found.forEach(
        (code, levels) ->
            levels.forEach((level, count) -> counts.add(new Count(code, level, count))));
    return new Folded(
        child.code(), child.name(), counts.stream().mapToLong(Count::count).sum(), counts);
  }
}
