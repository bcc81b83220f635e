package org.lianggang.ingest.catalogue;

/** What a figure measures, and with it which rules apply to it. */
public enum ValueKind {
  /** Events per {@code scale} of a population, as deaths per 100 000 live births. */
  RATE,
  /** Part of a whole, 0 to 100 per cent. */
  SHARE,
  /** Persons or things counted; a whole number unless the indicator declares decimals. */
  COUNT,
  /** A mean of a quantity, as years of life or yuan a head. */
  MEAN,
  /** One quantity for another; may exceed 100 per cent. */
  RATIO,
  /** 1 for yes, 0 for no. */
  YES_NO
}
