package org.lianggang.analytics.warning;

import java.util.stream.Stream;

/** A reason for a warning that lies in how the groups of an indicator stand to each other. */
interface GroupRule {

  Stream<Warning> check(ReportedGroups groups);
}
