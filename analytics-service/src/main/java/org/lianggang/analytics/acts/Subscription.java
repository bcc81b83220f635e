package org.lianggang.analytics.acts;

import java.util.List;
import java.util.Objects;

/**
 * Where what happens to warnings is sent: of which regions and all below (null: all), of which
 * rules and levels (null: any).
 */
record Subscription(
    String id,
    String url,
    List<String> regions,
    List<String> codes,
    List<String> levels,
    Boolean active) {

  Subscription {
    active = Objects.requireNonNullElse(active, true);
  }
}
