package org.lianggang.ingest.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Severity;

/** A rule that has been read and can be asked. */
public final class Ready {

  /** More than any figure is reported with, and fewer than where a division is cut off. */
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  private final Rule rule;
  private final Formula left;
  private final Formula right;
  private final List<Named> reported;
  private final boolean leavesSexOpen;
  private final boolean leavesResidenceOpen;

  private Ready(Rule rule, Formula left, Formula right) {
    this.rule = rule;
    this.left = left;
    this.right = right;
    this.reported = reported(named().toList());
    this.leavesSexOpen = named().anyMatch(figure -> figure.sex() == null);
    this.leavesResidenceOpen = named().anyMatch(figure -> figure.residence() == null);
  }

  /** Of a rule that was kept, and so was found without faults. */
  static Ready of(Rule rule) {
    return new Ready(rule, formula("left", rule.left()), formula("right", rule.right()));
  }

  private static Formula formula(String field, String text) {
    return Language.read(field, text)
        .fold(
            understood -> understood,
            faults -> {
              throw new IllegalStateException("a rule was kept that cannot be read: " + text);
            });
  }

  /** Of the year itself, one for each cell, in the order in which they are named first. */
  private static List<Named> reported(List<Named> named) {
    List<Named> cells = new ArrayList<>();
    for (Named one : named) {
      if (!one.before() && cells.stream().noneMatch(one::sharesCellWith)) {
        cells.add(one);
      }
    }
    return List.copyOf(cells);
  }

  public String code() {
    return rule.code();
  }

  public Severity severity() {
    return rule.severity();
  }

  public boolean isAskedIn(int year) {
    return rule.isAskedIn(year);
  }

  public List<Named> reported() {
    return reported;
  }

  /** Whether it takes the sex of some figure from those it is asked of. */
  public boolean leavesSexOpen() {
    return leavesSexOpen;
  }

  public boolean leavesResidenceOpen() {
    return leavesResidenceOpen;
  }

  Stream<Named> named() {
    return Stream.concat(left.named(), right.named());
  }

  /** Both sides at 12 significant digits, where they can be computed and the rule does not hold. */
  public Optional<Broken> check(Function<Named, Optional<BigDecimal>> figures) {
    return left.of(figures)
        .flatMap(
            one ->
                right.of(figures).flatMap(other -> broken(one.round(DIGITS), other.round(DIGITS))));
  }

  private Optional<Broken> broken(BigDecimal one, BigDecimal other) {
    return rule.operator().holds(one, other, rule.tolerance())
        ? Optional.empty()
        : Optional.of(new Broken(rule.wording(), plain(one), rule.operator().sign(), plain(other)));
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
