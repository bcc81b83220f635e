package org.lianggang.analytics.assessment;

/** The level of the region judged; below the province a trend is trusted less. */
public enum Level {
  NATION,
  PROVINCE,
  PREFECTURE,
  COUNTY,
  TOWNSHIP;

  boolean belowProvince() {
    return compareTo(PROVINCE) > 0;
  }
}
