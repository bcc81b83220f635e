package org.lianggang.analytics.exchange.structure;

/** How much of an artefact is told. */
enum View {
  FULL,
  /** Identity, names and descriptions. */
  COMPLETE_STUB,
  /** Identity and names. */
  STUB;

  boolean isStub() {
    return this != FULL;
  }
}
