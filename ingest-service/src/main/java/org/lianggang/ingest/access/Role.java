package org.lianggang.ingest.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may be to this service; written in lower case in grants and in the contract. */
public enum Role {
  /** Reports for a member unit. */
  REPORTER,
  /** Reviews, accepts and returns, for the statistics bureau of a region. */
  REVIEWER,
  /** Keeps catalogue, roster, rounds and their exceptions. */
  ADMINISTRATOR,
  /** Of a committee office (妇儿工委办): sees to warnings. */
  COORDINATOR,
  /** Reads every figure. */
  ANALYST,
  /** Reads what everybody may read. */
  READER,
  /** Follows the feed. */
  FOLLOWER;

  static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
