package org.lianggang.analytics.warning;

import java.util.List;

/** A reason for a warning that lies in the figures themselves, whatever plan asks for them. */
interface DataRule {

  List<Warning> check(ReportedSeries series);
}
