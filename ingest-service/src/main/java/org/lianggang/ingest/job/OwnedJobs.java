package org.lianggang.ingest.job;

import jakarta.inject.Singleton;
import org.lianggang.ingest.access.Owned;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** A job is of the unit whose report it judges, and of its regions. */
@Singleton
class OwnedJobs implements Owned {

  private static final String QUERY =
      """
      select j.caller,
        array_remove(array[j.request #>> '{head,region}', s.region], null)
          || array(select region from submission_scope where submission = s.id)
      from job j left join submission s
        on s.id = coalesce(j.request ->> 'submits', j.request ->> 'replaces')::uuid
      where j.id = ?::uuid
      """;

  @Override
  public String place() {
    return "/v1/jobs";
  }

  @Override
  public String query() {
    return QUERY;
  }

  @Override
  public Problem unknown(String id) {
    return Problem.unknown(FindingCode.UNKNOWN_JOB, "id", id);
  }
}
