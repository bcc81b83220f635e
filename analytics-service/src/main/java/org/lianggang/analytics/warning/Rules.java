package org.lianggang.analytics.warning;

import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Parameters;

/** All rules of the warnings, with their thresholds. */
public final class Rules {

  private final List<VerdictRule> verdict;
  private final List<DataRule> data;
  private final List<GroupRule> group;
  private final Overdue overdue;
  private final PeerOutlier peers;

  public Rules(Thresholds thresholds, Parameters methods) {
    this.verdict =
        List.of(
            new HardToAttain(thresholds.lastYears()),
            new Missed(),
            new AtRisk(),
            new SlippedBack(),
            new Rebound(thresholds.rebound(), methods),
            new GroupBelowTarget());
    this.data =
        List.of(
            new Fluctuation(thresholds.fluctuation()),
            new EventsAboveExpected(thresholds.excess()));
    this.group =
        List.of(
            new GroupDiverges(thresholds.fluctuation()),
            new SexGapWidening(thresholds.gapTrend()),
            new SexMissing());
    this.overdue = new Overdue(thresholds.overdueDays());
    this.peers = new PeerOutlier(thresholds.peers());
  }

  public Stream<Warning> check(Judged judged) {
    return verdict.stream().flatMap(rule -> rule.check(judged));
  }

  /** One after the other, and then together. */
  public Stream<Warning> check(ReportedGroups groups) {
    return Stream.concat(
        groups.groups().stream().flatMap(this::check),
        group.stream().flatMap(rule -> rule.check(groups)));
  }

  Stream<Warning> check(ReportedSeries series) {
    return data.stream().flatMap(rule -> rule.check(series).stream());
  }

  public Stream<Warning> check(HeldBaseline baseline) {
    return BaselineRevised.check(baseline);
  }

  public Stream<Warning> check(Family family) {
    return LevelsDisagree.check(family);
  }

  public Warning check(Owed owed) {
    return overdue.check(owed);
  }

  public Stream<Warning> check(Panel panel) {
    return peers.check(panel);
  }
}
