package org.lianggang.analytics.warning;

import java.util.stream.Stream;

/** A reason for a warning that lies in the verdict on a measure. */
interface VerdictRule {

  Stream<Warning> check(Judged judged);
}
