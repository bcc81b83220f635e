package org.lianggang.ingest.roster;

import java.util.Collection;
import java.util.Set;

/** Which indicators there are; the catalogue knows. */
public interface KnownIndicators {

  /** Those of the codes that exist. */
  Set<String> among(Collection<String> codes);
}
