package org.lianggang.analytics.problem;

/** The same sentence in Chinese and in English. */
public record LocalizedText(String zh, String en) {}
