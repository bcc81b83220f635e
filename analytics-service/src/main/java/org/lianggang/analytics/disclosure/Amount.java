package org.lianggang.analytics.disclosure;

/**
 * What a cell counts.
 *
 * @param latest as it stands
 * @param least the smallest that was ever published
 * @param isZero it never was anything but 0
 * @param isSum it is the sum of those parts that are published, whatever other parts there are
 */
public record Amount(long latest, long least, boolean isZero, boolean isSum) {

  /** A whole of which its own figure and a sum of its parts are published. */
  public Amount and(Amount other) {
    return new Amount(
        Math.min(latest, other.latest),
        Math.min(least, other.least),
        isZero && other.isZero,
        isSum || other.isSum);
  }
}
