package org.lianggang.ingest.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A role, where it is limited to a member unit and to a region with all below it; written {@code
 * reporter:EDU:150600}, {@code reviewer::150000}, {@code follower}.
 *
 * @param unit null is any
 * @param region null is any
 */
public record Grant(Role role, String unit, String region) {

  private static final Pattern WRITTEN =
      Pattern.compile("([a-z]+)(?::(|\\*|[A-Z][A-Z0-9_]*)(?::(|\\*|[A-Z0-9]+))?)?");

  /** Empty for what is not a grant: other systems share the claim. */
  public static Optional<Grant> parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    return parts.matches()
        ? Role.of(parts.group(1)).map(role -> new Grant(role, limit(parts, 2), limit(parts, 3)))
        : Optional.empty();
  }

  private static String limit(Matcher parts, int group) {
    String limit = parts.group(group);
    return limit == null || limit.isEmpty() || limit.equals("*") ? null : limit;
  }

  public boolean isLimited() {
    return unit != null || region != null;
  }

  public String text() {
    String limits =
        region == null
            ? (unit == null ? "" : ":" + unit)
            : ":" + (unit == null ? "" : unit) + ":" + region;
    return role.word() + limits;
  }
}
