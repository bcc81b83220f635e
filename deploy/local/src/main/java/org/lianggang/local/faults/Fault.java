package org.lianggang.local.faults;

import java.util.Optional;

/** Something that goes wrong while clients work, and is over when it has happened. */
interface Fault {

  /** In a few words. */
  String name();

  /** Why it cannot be brought about here; empty where it can. */
  default Optional<String> obstacle() {
    return Optional.empty();
  }

  void happen(Site site);
}
