package org.lianggang.ingest.roster;

/** The levels of government, from the widest to the narrowest. */
public enum Level {
  NATION,
  PROVINCE,
  PREFECTURE,
  COUNTY,
  TOWNSHIP
}
