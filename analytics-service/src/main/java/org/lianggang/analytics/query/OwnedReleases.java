package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import org.lianggang.analytics.access.Owned;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;

/** A release is of its region; everybody may know that there is one. */
@Singleton
class OwnedReleases implements Owned {

  private static final String QUERY =
      """
      select null, array[region] from acts.release where name = ?
      """;

  @Override
  public String place() {
    return "/v1/releases";
  }

  @Override
  public String variable() {
    return "name";
  }

  @Override
  public String form() {
    return ".*";
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
    return Problem.notFound(Finding.ofRequest(FindingCode.UNKNOWN_RELEASE, id));
  }
}
