package org.lianggang.ingest.narrative;

import java.util.List;

/** Why a narrative is given back. */
record Reasons(List<Reason> reasons) {

  record Reason(String text) {}
}
