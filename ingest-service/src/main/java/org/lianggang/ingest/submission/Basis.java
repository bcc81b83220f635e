package org.lianggang.ingest.submission;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What a report was held against: the catalogue and the roster, by the number of their changes, and
 * what was accepted for some regions, by the number of acceptances of each. While these are the
 * same a verdict stands.
 */
record Basis(long documents, SortedMap<String, Long> acceptances) {

  Set<String> regions() {
    return acceptances.keySet();
  }

  /** The regions for which something was accepted between this and a later one. */
  Set<String> changedUntil(Basis later) {
    return acceptances.entrySet().stream()
        .filter(one -> !one.getValue().equals(later.acceptances.get(one.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
