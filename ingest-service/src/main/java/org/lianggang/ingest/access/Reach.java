package org.lianggang.ingest.access;

import java.util.Locale;

/** How far a role goes in an operation; written in lower case in the contract. */
enum Reach {
  /** What is of the unit of the grant, in its region and below. */
  UNIT,
  /** What is of the region of the grant and below. */
  REGION,
  /** Everything at once, hence only for grants that are not limited. */
  ALL,
  /** What is the same for all who hold the role, wherever. */
  ANY;

  static Reach of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
