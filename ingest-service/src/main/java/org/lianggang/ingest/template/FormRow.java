package org.lianggang.ingest.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.format.Form;

/**
 * A row of the form: an indicator, for the sex of all its groups where that is not the usual one,
 * the groups for which figures are owed, and what was accepted of them the last time.
 */
record FormRow(
    Indicator indicator, String sex, List<Form.Group> owed, Map<Form.Group, BigDecimal> last) {

  boolean owes(Form.Group group) {
    return owed.contains(group);
  }

  boolean owesCounts(Form.Group group) {
    return owes(group) && indicator.numerator() != null;
  }

  /** The year a figure was last collected for before this one. */
  static int lastYear(Indicator indicator, int year) {
    return year - indicator.everyYears();
  }
}
