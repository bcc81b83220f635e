package org.lianggang.analytics.query;

import java.util.Map;

/**
 * What is to be frozen.
 *
 * @param title for people, language tag to text; null where the name says enough
 */
record ReleasePut(String plan, String region, String period, Map<String, String> title) {}
