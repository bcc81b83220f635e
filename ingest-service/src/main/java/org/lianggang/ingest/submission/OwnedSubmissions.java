package org.lianggang.ingest.submission;

import jakarta.inject.Singleton;
import org.lianggang.ingest.access.Owned;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** A submission is of its unit, and of every region that it says something about. */
@Singleton
class OwnedSubmissions implements Owned {

  private static final String QUERY =
      """
      select s.member_unit,
        array(select s.region union select region from submission_scope where submission = s.id)
      from submission s where s.id = ?::uuid
      """;

  @Override
  public String place() {
    return "/v1/submissions";
  }

  @Override
  public String query() {
    return QUERY;
  }

  @Override
  public Problem unknown(String id) {
    return Problem.unknown(FindingCode.UNKNOWN_SUBMISSION, "id", id);
  }
}
