package org.lianggang.ingest.access;

import java.util.Collection;
import java.util.Set;

/**
 * What something is of.
 *
 * @param unit null where it is of no one unit
 * @param regions empty where it is of no region, or of all
 */
public record Scope(String unit, Set<String> regions) {

  public static Scope of(String unit, Collection<String> regions) {
    return new Scope(unit, Set.copyOf(regions));
  }
}
