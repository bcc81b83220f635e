package org.lianggang.analytics.exchange.library;

/** Codes of the catalogue as codes of SDMX, in which a dot separates the parts of a key. */
public final class Codes {

  private Codes() {}

  /** W1.2.MATERNAL_MORTALITY_RATIO is W1-2-MATERNAL_MORTALITY_RATIO. */
  public static String of(String code) {
    return code.replace('.', '-');
  }
}
