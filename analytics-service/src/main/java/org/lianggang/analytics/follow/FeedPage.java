package org.lianggang.analytics.follow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What the feed answered.
 *
 * @param items the entries, each a CloudEvent
 * @param head position of the last entry there is
 */
record FeedPage(JsonNode items, long head, UUID epoch) {}
