package org.lianggang.analytics.acts;

import jakarta.inject.Singleton;
import org.lianggang.analytics.access.Owned;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;

/** A subscription is of the regions that it is told about. */
@Singleton
class OwnedSubscriptions implements Owned {

  private static final String QUERY =
      """
      select null,
        case when jsonb_typeof(body -> 'regions') = 'array'
          then array(select jsonb_array_elements_text(body -> 'regions')) else '{}' end
      from acts.subscription where id = ?
      """;

  @Override
  public String place() {
    return "/v1/subscriptions";
  }

  @Override
  public String form() {
    return "[^\\x00]+";
  }

  @Override
  public String query() {
    return QUERY;
  }

  @Override
  public Problem unknown(String id) {
    return Problem.notFound(Finding.ofRequest(FindingCode.UNKNOWN_SUBSCRIPTION, id));
  }
}
