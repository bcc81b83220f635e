package org.lianggang.analytics.exchange.library;

import java.time.Instant;

/**
 * Where the read model stands.
 *
 * @param epoch of the feed; empty before the first change
 * @param at when the last change was given; null before the first
 * @param catalogue position of the last change of catalogue or roster
 */
public record Standing(String epoch, long position, Instant at, long catalogue) {}
