package org.lianggang.analytics.acts;

import java.time.Instant;

/**
 * That the read model is emptied and followed anew from the first change, once.
 *
 * @param name by which it is told from others, such as a date
 * @param reason why it was asked for
 */
record Rebuild(String name, String reason, Instant askedAt) {}
