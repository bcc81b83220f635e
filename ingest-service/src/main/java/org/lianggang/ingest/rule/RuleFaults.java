package org.lianggang.ingest.rule;

import static org.lianggang.ingest.problem.FindingCode.RESIDENCE_NOT_DECLARED;
import static org.lianggang.ingest.problem.FindingCode.RULE_FIGURES_NEVER_MEET;
import static org.lianggang.ingest.problem.FindingCode.RULE_WITHOUT_FIGURE;
import static org.lianggang.ingest.problem.FindingCode.SEX_NOT_DECLARED;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_INDICATOR;
import static org.lianggang.ingest.problem.FindingCode.YEARS_REVERSED;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.LocalizedText;

/** Everything that is wrong with a rule beyond what the contract's schema says. */
record RuleFaults(String path, Rule rule, Side left, Side right) {

  private static final LocalizedText SEX = new LocalizedText("性别", "sex");
  private static final LocalizedText RESIDENCE = new LocalizedText("城乡", "residence");

  static RuleFaults of(String path, Rule rule) {
    return new RuleFaults(
        path, rule, Language.read("left", rule.left()), Language.read("right", rule.right()));
  }

  Set<String> indicators() {
    Set<String> named = new HashSet<>();
    named().forEach(figure -> named.add(figure.indicator()));
    return named;
  }

  /** With the indicators that exist among those named. */
  List<Finding> among(Map<String, Indicator> known) {
    return Stream.of(
            Codes.inPath(path, "code", rule.code()),
            left.faults().stream(),
            right.faults().stream(),
            undeclared("left", left, known),
            undeclared("right", right, known),
            withoutFigure(),
            neverMeet(SEX, Named::sex, Indicator::sexes, known),
            neverMeet(RESIDENCE, Named::residence, Indicator::residences, known),
            years())
        .flatMap(findings -> findings)
        .toList();
  }

  private Stream<Named> named() {
    return Stream.of(left, right).map(Side::named).flatMap(List::stream);
  }

  private static Stream<Finding> undeclared(String field, Side side, Map<String, Indicator> known) {
    return side.named().stream()
        .distinct()
        .flatMap(
            named -> {
              Indicator indicator = known.get(named.indicator());
              return indicator == null
                  ? Stream.of(
                      Finding.at(
                          UNKNOWN_INDICATOR,
                          "/" + field,
                          field,
                          named.indicator(),
                          named.indicator()))
                  : undeclared(field, named, indicator);
            })
        .distinct();
  }

  private static Stream<Finding> undeclared(String field, Named named, Indicator indicator) {
    Stream<Finding> sex =
        named.sex() == null || indicator.declaresSex(named.sex())
            ? Stream.empty()
            : Stream.of(
                Finding.at(
                    SEX_NOT_DECLARED,
                    "/" + field,
                    field,
                    named.sex(),
                    indicator.code(),
                    named.sex(),
                    String.join(", ", indicator.sexes())));
    Stream<Finding> residence =
        named.residence() == null || indicator.declaresResidence(named.residence())
            ? Stream.empty()
            : Stream.of(
                Finding.at(
                    RESIDENCE_NOT_DECLARED,
                    "/" + field,
                    field,
                    named.residence(),
                    indicator.code(),
                    named.residence(),
                    String.join(", ", indicator.residences())));
    return Stream.concat(sex, residence);
  }

  /** What is always or never true says nothing about a report. */
  private Stream<Finding> withoutFigure() {
    boolean read = left.faults().isEmpty() && right.faults().isEmpty();
    return read && named().allMatch(Named::before)
        ? Stream.of(Finding.at(RULE_WITHOUT_FIGURE, "/left", "left", rule.left()))
        : Stream.empty();
  }

  /** Figures that are asked side by side have to be reported for one sex, and one residence. */
  private Stream<Finding> neverMeet(
      LocalizedText what,
      Function<Named, String> bound,
      Function<Indicator, List<String>> declared,
      Map<String, Indicator> known) {
    List<Indicator> open =
        named()
            .filter(named -> bound.apply(named) == null)
            .map(named -> known.get(named.indicator()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (open.isEmpty()) {
      return Stream.empty();
    }
    Set<String> common = new HashSet<>(declared.apply(open.get(0)));
    open.forEach(indicator -> common.retainAll(declared.apply(indicator)));
    return common.isEmpty()
        ? Stream.of(
            Finding.at(
                RULE_FIGURES_NEVER_MEET,
                "/left",
                "left",
                rule.left(),
                String.join(", ", open.stream().map(Indicator::code).toList()),
                what))
        : Stream.empty();
  }

  private Stream<Finding> years() {
    return rule.from() != null && rule.to() != null && rule.from() > rule.to()
        ? Stream.of(
            Finding.at(
                YEARS_REVERSED, "/from", "from", rule.from(), "from", rule.from(), "to", rule.to()))
        : Stream.empty();
  }
}
