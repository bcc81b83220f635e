package org.lianggang.analytics.replay;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.follow.Verdict;
import org.lianggang.analytics.follow.Verdicts;
import org.lianggang.analytics.follow.Warnings;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;
import org.lianggang.analytics.warning.Course;
import org.lianggang.analytics.warning.Rules;
import org.lianggang.analytics.warning.Tally;
import org.lianggang.analytics.warning.Warning;
import org.lianggang.analytics.warning.WarningCode;

/** Runs the rules over past years, each with nothing later, and looks what came of the warnings. */
@Singleton
class Replay {

  private static final int CHUNK = 200;

  /** Those that speak of how things go; the others speak of the data. */
  static final Set<WarningCode> RULES =
      new TreeSet<>(
          List.of(
              WarningCode.HARD_TO_ATTAIN,
              WarningCode.AT_RISK,
              WarningCode.SLIPPED_BACK,
              WarningCode.REBOUND,
              WarningCode.GROUP_BELOW_TARGET,
              WarningCode.FLUCTUATION,
              WarningCode.GROUP_DIVERGES,
              WarningCode.SEX_GAP_WIDENING,
              WarningCode.EVENTS_ABOVE_EXPECTED));

  private final SeriesStore series;

  Replay(SeriesStore series) {
    this.series = series;
  }

  /**
   * What came of it.
   *
   * @param courses measures in regions that were judged in at least one year
   */
  record Replayed(int courses, Map<WarningCode, Tally> rules) {}

  Replayed of(Connection connection, Catalogue catalogue, ReplayWarnings asked)
      throws SQLException {
    Parameters methods = asked.thresholds().methods();
    Run run =
        new Run(
            asked,
            new Verdicts(catalogue, methods),
            new Warnings(catalogue, new Rules(asked.thresholds().warnings(), methods)));
    List<SeriesKey> keys = keys(catalogue, asked);
    for (int from = 0; from < keys.size(); from += CHUNK) {
      List<SeriesKey> chunk = keys.subList(from, Math.min(keys.size(), from + CHUNK));
      run.with(run.judge.companions(connection, series, chunk));
      series.load(connection, chunk).forEach(run::add);
    }
    return new Replayed(run.courses, run.tallies);
  }

  private static List<SeriesKey> keys(Catalogue catalogue, ReplayWarnings asked) {
    Set<String> indicators =
        catalogue.plan(asked.plan()).map(Catalogue::indicatorsOf).orElse(Set.of());
    List<SeriesKey> keys = new ArrayList<>();
    new TreeSet<>(asked.regions())
        .forEach(
            region -> indicators.forEach(indicator -> keys.add(new SeriesKey(indicator, region))));
    return keys;
  }

  /** One series after the other. */
  private static final class Run {

    private final ReplayWarnings asked;
    private final Verdicts judge;
    private final Warnings warn;
    private final Outcomes outcomes;
    private final Map<WarningCode, Tally> tallies = new EnumMap<>(WarningCode.class);
    private Map<SeriesKey, Series> companions = Map.of();
    private int courses;

    Run(ReplayWarnings asked, Verdicts judge, Warnings warn) {
      this.asked = asked;
      this.judge = judge;
      this.warn = warn;
      this.outcomes = new Outcomes(asked.behind());
      RULES.forEach(code -> tallies.put(code, Tally.NOTHING));
    }

    void with(Map<SeriesKey, Series> companions) {
      this.companions = new HashMap<>(companions);
      this.companions.replaceAll((key, companion) -> asAsked(companion));
    }

    private Series asAsked(Series series) {
      return asked.revisions() == ReplayWarnings.Revisions.FIRST ? series.asFirst() : series;
    }

    void add(Series whole) {
      Series one = asAsked(whole);
      Map<String, List<Verdict>> measures = new TreeMap<>();
      judge.of(one, companions).stream()
          .filter(verdict -> verdict.version().plan().code().equals(asked.plan()))
          .filter(verdict -> !verdict.comparison())
          .filter(verdict -> isWithin(verdict.assessment().period()))
          .forEach(
              verdict ->
                  measures
                      .computeIfAbsent(verdict.measure().code(), any -> new ArrayList<>())
                      .add(verdict));
      List<Warning> ofFigures = warn.warnings(one).toList();
      measures.values().forEach(verdicts -> add(verdicts, ofFigures));
    }

    private void add(List<Verdict> verdicts, List<Warning> ofFigures) {
      NavigableMap<Integer, Boolean> bad = outcomes.of(verdicts);
      if (bad.isEmpty()) {
        return;
      }
      courses++;
      Map<WarningCode, SortedSet<Integer>> alarms = new EnumMap<>(WarningCode.class);
      verdicts.forEach(verdict -> warn.warnings(verdict).forEach(one -> note(alarms, bad, one)));
      ofFigures.forEach(one -> note(alarms, bad, one));
      tallies.replaceAll(
          (code, tally) ->
              tally.and(
                  new Course(bad, alarms.getOrDefault(code, new TreeSet<>())), asked.horizon()));
    }

    /** A warning in a year that was not judged has nothing it could be held against. */
    private static void note(
        Map<WarningCode, SortedSet<Integer>> alarms,
        NavigableMap<Integer, Boolean> bad,
        Warning warning) {
      Integer year = Integer.valueOf(warning.key().period());
      if (RULES.contains(warning.key().code()) && bad.containsKey(year)) {
        alarms.computeIfAbsent(warning.key().code(), any -> new TreeSet<>()).add(year);
      }
    }

    private boolean isWithin(String period) {
      int year = Integer.parseInt(period);
      return asked.from() <= year && year <= asked.to();
    }
  }
}
