package org.lianggang.ingest.template;

import java.util.List;
import org.lianggang.ingest.format.Form;

/** The part of a form for one domain. */
record FormSheet(String domain, List<FormRow> rows) {

  boolean owes(Form.Group group) {
    return rows.stream().anyMatch(row -> row.owes(group));
  }

  boolean owesCounts(Form.Group group) {
    return rows.stream().anyMatch(row -> row.owesCounts(group));
  }
}
