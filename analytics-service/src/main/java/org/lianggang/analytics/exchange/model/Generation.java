package org.lianggang.analytics.exchange.model;

/** The two generations of the standard that are spoken: 2.1 with REST 1.5, and 3.0 with REST 2. */
public enum Generation {
  SECOND,
  THIRD
}
