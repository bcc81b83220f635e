package org.lianggang.analytics.warning;

/** Why there is a warning, in Chinese and in English. */
public record WarningText(String zh, String en) {}
