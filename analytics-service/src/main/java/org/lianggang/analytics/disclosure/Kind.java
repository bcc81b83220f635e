package org.lianggang.analytics.disclosure;

/** Why a cell is hidden. */
public enum Kind {
  /** It counts so few persons that one of them might be recognised. */
  PRIMARY,
  /** Others could be computed from it. */
  SECONDARY
}
