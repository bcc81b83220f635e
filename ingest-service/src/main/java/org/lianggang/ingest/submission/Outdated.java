package org.lianggang.ingest.submission;

import java.util.Set;

/**
 * What of a verdict can no longer be relied on.
 *
 * @param whole all of it
 * @param regions else those reported for that were held against what has changed; none where the
 *     verdict stands
 */
record Outdated(boolean whole, Set<String> regions) {

  static final Outdated NOTHING = new Outdated(false, Set.of());
  static final Outdated EVERYTHING = new Outdated(true, Set.of());

  boolean isNothing() {
    return !whole && regions.isEmpty();
  }
}
