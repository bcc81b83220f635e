package org.lianggang.analytics.acts;

import jakarta.inject.Singleton;
import org.lianggang.analytics.access.Owned;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;

/** A warning is of its region; everybody may know that there is one. */
@Singleton
class OwnedWarnings implements Owned {

  private static final String QUERY =
      """
      select null, array[region] from acts.warning where id = ?::uuid
      """;

  @Override
  public String place() {
    return "/v1/warnings";
  }

  @Override
  public boolean isSecret() {
    return false;
  }

  @Override
  public String query() {
    return QUERY;
  }

  @Override
  public Problem unknown(String id) {
    return Problem.notFound(Finding.ofRequest(FindingCode.UNKNOWN_WARNING, id));
  }
}
