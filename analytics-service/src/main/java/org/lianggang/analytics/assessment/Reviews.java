package org.lianggang.analytics.assessment;

/** Line 1 of the status rules: what a reviewer recorded for the period, else not assessed. */
final class Reviews {

  private Reviews() {}

  static Verdict judge(Case subject, Verdict verdict) {
    Judgement judgement = subject.item().judgement();
    boolean recorded =
        judgement != null
            && (judgement.period() == null
                || judgement.period().equals(subject.item().asOfPeriod()));
    return verdict.decide(Ruling.of(1, recorded ? judgement.status() : Status.NOT_ASSESSED));
  }
}
