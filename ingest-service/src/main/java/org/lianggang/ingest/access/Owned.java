package org.lianggang.ingest.access;

import org.lianggang.ingest.problem.Problem;

/** Things that are addressed by an id, which does not say whose they are. */
public interface Owned {

  /** How their addresses begin, {@code /v1/jobs}; the id follows. */
  String place();

  /** How the contract names the id. */
  default String variable() {
    return "id";
  }

  /** What an id looks like, else there is none. */
  default String form() {
    return "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
  }

  /**
   * The query that tells for an id, its only parameter, whose it is: the unit (or null) and an
   * array of regions, a row for each place that it is of; no row where everybody may ask for it.
   */
  String query();

  /** What is said where there is none, and to those who are not to know that there is one. */
  Problem unknown(String id);
}
