package org.lianggang.analytics.warning;

/** 红, 橙, 黄, 蓝: from the gravest to the mildest. */
public enum WarningLevel {
  RED,
  ORANGE,
  YELLOW,
  BLUE
}
