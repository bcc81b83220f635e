package org.lianggang.analytics.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who asks, by a token or by a key.
 *
 * @param subject how the issuer knows them, or {@code key:} and the id of a key; null for nobody
 * @param name for people to read
 * @param grants what they hold
 */
public record Caller(String subject, String name, List<Grant> grants) {

  /** Who did not say who they are. */
  public static final Caller ANONYMOUS = new Caller(null, null, List.of());

  /** The service itself, at work after or without a request. */
  public static final Caller SERVICE =
      new Caller("service:analytics", "analytics-service", List.of());

  private static final Set<Role> CLEARED =
      EnumSet.of(Role.ANALYST, Role.REVIEWER, Role.COORDINATOR, Role.ADMINISTRATOR);

  private static final String KEY = "key:";

  public static Caller of(SecurityIdentity identity) {
    if (identity.isAnonymous()) {
      return ANONYMOUS;
    }
    Principal principal = identity.getPrincipal();
    return new Caller(
        principal instanceof JsonWebToken token ? token.getSubject() : principal.getName(),
        principal.getName(),
        identity.getRoles().stream().sorted().map(Grant::parse).flatMap(Optional::stream).toList());
  }

  /** The subject of who asks with a key. */
  public static String subjectOf(String key) {
    return KEY + key;
  }

  /** Those of the grants by which every figure of a region is seen, or of all. */
  List<Grant> cleared() {
    return grants.stream()
        .filter(grant -> CLEARED.contains(grant.role()) && grant.unit() == null)
        .toList();
  }

  public boolean isAnonymous() {
    return subject == null;
  }

  public boolean asksWithKey() {
    return subject != null && subject.startsWith(KEY);
  }

  /** The id of the key that was sent. */
  Optional<UUID> key() {
    return asksWithKey()
        ? Optional.of(UUID.fromString(subject.substring(KEY.length())))
        : Optional.empty();
  }
}
