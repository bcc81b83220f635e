package org.lianggang.ingest.attachment;

import jakarta.inject.Singleton;
import org.lianggang.ingest.access.Owned;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/**
 * A file is of every unit and region whose texts name it; until one does, of whoever knows its
 * digest.
 */
@Singleton
class OwnedAttachments implements Owned {

  private static final String QUERY =
      """
      select unit, array[region] from every_narrative
      where body -> 'attachments' @> jsonb_build_array(jsonb_build_object('digest', ?::text))
      """;

  @Override
  public String place() {
    return "/v1/attachments";
  }

  @Override
  public String variable() {
    return "sha256";
  }

  @Override
  public String form() {
    return "[0-9a-f]{64}";
  }

  @Override
  public String query() {
    return QUERY;
  }

  @Override
  public Problem unknown(String id) {
    return Problem.unknown(FindingCode.UNKNOWN_ATTACHMENT, "sha256", id);
  }
}
