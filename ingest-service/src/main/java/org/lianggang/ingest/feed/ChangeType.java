package org.lianggang.ingest.feed;

/** What an entry of the feed reports; the names are those of {@code openapi/events.yaml}. */
public enum ChangeType {
  INDICATOR_PUT("org.lianggang.indicator.put"),
  PLAN_PUT("org.lianggang.plan.put"),
  REGION_PUT("org.lianggang.region.put"),
  DEPARTMENT_PUT("org.lianggang.department.put"),
  MEMBER_UNIT_PUT("org.lianggang.member-unit.put"),
  DUTIES_PUT("org.lianggang.duties.put"),
  ROUND_PUT("org.lianggang.round.put"),
  WAIVERS_PUT("org.lianggang.waivers.put"),
  JUDGEMENT_RECORDED("org.lianggang.judgement.recorded"),
  OBLIGATION_CHANGED("org.lianggang.obligation.changed"),
  OBLIGATION_REMINDER("org.lianggang.obligation.reminder"),
  NARRATIVE_CHANGED("org.lianggang.narrative.changed"),
  ROUND_CLOSED("org.lianggang.round.closed"),
  OBSERVATIONS_ACCEPTED("org.lianggang.observations.accepted");

  private static final String ORGANISATION = "org.lianggang.";

  private final String type;

  ChangeType(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  /** The name under which the audit knows it. */
  public String actName() {
    return type.substring(ORGANISATION.length());
  }
}
