package org.lianggang.analytics.warning;

import java.util.Optional;

/** A reason for a warning that lies in the verdict on a measure. */
interface VerdictRule {

  Optional<Warning> check(Judged judged);
}
