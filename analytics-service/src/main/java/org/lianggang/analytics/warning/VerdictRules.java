package org.lianggang.analytics.warning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All warnings that lie in verdicts. */
public final class VerdictRules {

  private static final List<VerdictRule> RULES =
      List.of(new HardToAttain(), new Missed(), new AtRisk());

  private VerdictRules() {}

  public static Stream<Warning> check(Judged judged) {
    return RULES.stream().map(rule -> rule.check(judged)).flatMap(Optional::stream);
  }
}
