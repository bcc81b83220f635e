package org.lianggang.analytics.warning;

import java.util.List;
import java.util.stream.Stream;

/** The total gets better while a group gets worse, by more than rounding and more than chance. */
final class GroupDiverges implements GroupRule {

  private final FluctuationBounds bounds;

  GroupDiverges(FluctuationBounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public Stream<Warning> check(ReportedGroups groups) {
    return groups.total().stream()
        .flatMap(
            total ->
                Movement.of(total).stream()
                    .filter(movement -> heading(movement, total) == Heading.TOWARDS)
                    .flatMap(movement -> against(movement, total, groups)));
  }

  private Stream<Warning> against(Movement whole, ReportedSeries total, ReportedGroups groups) {
    return groups.groups().stream()
        .filter(group -> !group.group().equals(total.group()) && !group.group().startsWith("_U"))
        .flatMap(
            group ->
                Movement.of(group).stream()
                    .filter(movement -> movement.isBesides(whole) && worsens(movement, group))
                    .map(movement -> warning(movement, whole, group)));
  }

  private boolean worsens(Movement movement, ReportedSeries group) {
    return heading(movement, group) == Heading.AWAY
        && movement.change().abs().compareTo(group.unitOfLastDecimal()) > 0
        && !RareEvents.decide(movement, group, bounds);
  }

  private static Heading heading(Movement movement, ReportedSeries series) {
    return Heading.of(movement, series.targets());
  }

  private static Warning warning(Movement movement, Movement whole, ReportedSeries group) {
    return new Warning(
        group.key(WarningCode.GROUP_DIVERGES, movement.to().period()),
        WarningLevel.YELLOW,
        movement.change(),
        whole.change(),
        List.of(movement.fromYear(), movement.toYear()),
        Wording.of(
            WarningCode.GROUP_DIVERGES.name(),
            Wording.named(group.name()),
            movement.from().period(),
            movement.to().period(),
            Wording.group(group.group()),
            movement.from().value(),
            movement.to().value(),
            group.printedUnit(),
            whole.from().value(),
            whole.to().value()));
  }
}
