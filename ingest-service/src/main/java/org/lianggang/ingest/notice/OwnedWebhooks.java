package org.lianggang.ingest.notice;

import jakarta.inject.Singleton;
import org.lianggang.ingest.access.Owned;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** A webhook is of the regions that it is told about. */
@Singleton
class OwnedWebhooks implements Owned {

  private static final String QUERY =
      """
      select null,
        case when jsonb_typeof(body -> 'regions') = 'array'
          then array(select jsonb_array_elements_text(body -> 'regions')) else '{}' end
      from webhook where code = ?
      """;

  @Override
  public String place() {
    return "/v1/webhooks";
  }

  @Override
  public String variable() {
    return "code";
  }

  @Override
  public String form() {
    return ".*";
  }

  @Override
  public String query() {
    return QUERY;
  }

  @Override
  public Problem unknown(String id) {
    return Problem.unknown(FindingCode.UNKNOWN_WEBHOOK, "code", id);
  }
}
