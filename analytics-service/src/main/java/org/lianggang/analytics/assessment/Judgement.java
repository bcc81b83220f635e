package org.lianggang.analytics.assessment;

/**
 * What a reviewer recorded about a qualitative measure.
 *
 * @param status ATTAINED, ON_TRACK, AT_RISK, HARD_TO_ATTAIN or MISSED
 * @param period the year judged; null is the period assessed
 */
public record Judgement(Status status, String evidence, String reviewer, String period) {}
