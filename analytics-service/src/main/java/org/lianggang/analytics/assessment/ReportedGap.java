package org.lianggang.analytics.assessment;

import java.util.Optional;

/** By NONE: the reported figure is itself the difference, or the ratio. */
record ReportedGap(Case subject, Target.As as) implements Gaps {

  @Override
  public boolean isReported(int year) {
    return subject.own().at(year).isPresent();
  }

  @Override
  public MissingKind whyMissing() {
    return subject.whyMissing();
  }

  @Override
  public Optional<Gap> in(int year) {
    return subject
        .own()
        .valueIn(year)
        .map(figure -> Gap.reported(year, subject.precision().reported(figure), as));
  }

  @Override
  public Found between(Optional<Integer> since, int year) {
    return Found.of(since.flatMap(start -> declared().or(() -> in(start))), in(year));
  }
}
