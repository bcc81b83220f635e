package org.lianggang.analytics.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done.
 *
 * @param number its place in the chain, dense from 1; null for the moment until it is linked
 * @param actor by whom, as {@code access.Actor} says it; null for acts of before that was kept
 * @param previous hash of the act before it; null for the first
 * @param hash SHA-256 over all the rest, in hexadecimal
 */
record Act(
    Long number,
    UUID id,
    Instant at,
    String name,
    String subject,
    JsonNode detail,
    JsonNode actor,
    String previous,
    String hash) {}
