package org.lianggang.analytics.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A key as its maker sees it.
 *
 * @param secret what is sent with requests; shown once, when it is made
 * @param madeBy subject of who made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Key(
    UUID id,
    String label,
    List<String> grants,
    String secret,
    String madeBy,
    Instant madeAt,
    Instant expiresAt,
    Instant revokedAt,
    Instant lastUsedAt) {

  boolean holds(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  Key withSecret(String shown) {
    return new Key(id, label, grants, shown, madeBy, madeAt, expiresAt, revokedAt, lastUsedAt);
  }
}
