package org.lianggang.ingest.staging;

import jakarta.inject.Singleton;
import org.lianggang.ingest.access.Owned;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/**
 * Findings are of the unit and the regions whose report they are about; those of what was refused
 * at once are known only to who was answered.
 */
@Singleton
class OwnedFindings implements Owned {

  private static final String QUERY =
      """
      with asked as (select ?::uuid as list)
      select s.member_unit,
        array(select s.region union select region from submission_scope where submission = s.id)
      from submission s join asked on s.finding_list = asked.list
      union all
      select j.caller, array_remove(array[j.request #>> '{head,region}'], null)
      from job j join asked on j.answer ->> 'findingsLink' = '/v1/findings/' || asked.list
      """;

  @Override
  public String place() {
    return "/v1/findings";
  }

  @Override
  public String query() {
    return QUERY;
  }

  @Override
  public Problem unknown(String id) {
    return Problem.unknown(FindingCode.UNKNOWN_FINDINGS, "id", id);
  }
}
