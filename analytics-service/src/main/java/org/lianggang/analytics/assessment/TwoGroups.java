package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The gap between two groups by sex or residence, in the order named (F and M, U and R). */
record TwoGroups(Case subject, Case first, Case second, Target.As as) implements Gaps {

  static TwoGroups bySex(Case subject, Target.Compared groups) {
    return of(subject, groups, List.of("F", "M"), group -> group.sex().name());
  }

  static TwoGroups byResidence(Case subject, Target.Compared groups) {
    return of(subject, groups, List.of("U", "R"), group -> group.residence().name());
  }

  private static TwoGroups of(
      Case subject, Target.Compared groups, List<String> usual, Function<Group, String> code) {
    List<String> codes = groups.of().isEmpty() ? usual : groups.of();
    return new TwoGroups(
        subject,
        figures(subject, code, codes.get(0)),
        figures(subject, code, codes.get(1)),
        groups.as());
  }

  private static Case figures(Case subject, Function<Group, String> code, String wanted) {
    return subject.of(
        subject.item().groups().stream()
            .filter(group -> code.apply(group).equals(wanted))
            .findFirst()
            .orElse(Group.UNREPORTED));
  }

  @Override
  public boolean isReported(int year) {
    return Stream.of(first, second).allMatch(group -> group.own().at(year).isPresent());
  }

  @Override
  public MissingKind whyMissing() {
    return Stream.of(first, second)
        .filter(group -> group.judged().isEmpty())
        .findFirst()
        .map(Case::whyMissing)
        .orElse(MissingKind.NOT_YET_DUE);
  }

  @Override
  public Optional<Gap> in(int year) {
    return gap(year, Case::reportedIn);
  }

  private Optional<Gap> gap(int year, Figure figure) {
    return figure
        .of(first, year)
        .flatMap(one -> figure.of(second, year).flatMap(other -> Gap.of(year, one, other, as)));
  }

  /** The figure of a group in a year. */
  private interface Figure {
    Optional<BigDecimal> of(Case group, int year);
  }

  @Override
  public Found between(Optional<Integer> since, int year) {
    if (since.isPresent()
        && Stream.of(first, second).anyMatch(group -> group.judgedIn(year).isEmpty())) {
      return new None(Reason.RARE_EVENTS);
    }
    return Found.of(
        since.flatMap(start -> declared().or(() -> in(start))), gap(year, Case::judgedIn));
  }
}
