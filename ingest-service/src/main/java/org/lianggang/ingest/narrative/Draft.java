package org.lianggang.ingest.narrative;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * What a unit writes: how the plan was carried out in the year (实施情况) and what is planned for the
 * next (下一年计划); the reason says why it changes what it wrote before.
 */
@JsonPropertyOrder({"implementation", "plan", "attachments", "reason"})
record Draft(Text implementation, Text plan, List<Attached> attachments, String reason) {

  Draft {
    attachments = Objects.requireNonNullElse(attachments, List.of());
  }

  /** A text in Chinese, and in English where there is one. */
  @JsonPropertyOrder({"zh", "en"})
  record Text(String zh, String en) {}

  /** A file by the digest of its bytes, under the name and media type the unit gives it. */
  @JsonPropertyOrder({"digest", "name", "mediaType"})
  record Attached(String digest, String name, String mediaType) {}

  /** Whether it says nothing that the earlier one did not say. */
  boolean repeats(Draft earlier) {
    return implementation.equals(earlier.implementation)
        && plan.equals(earlier.plan)
        && attachments.equals(earlier.attachments)
        && (reason == null || reason.equals(earlier.reason));
  }
}
