package org.lianggang.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request that is tried.
 *
 * @param target path and query as they are sent
 * @param body null where none is sent
 * @param astray the path may lead somewhere else than to the operation
 */
record Attempt(
    String method, String target, Map<String, String> headers, byte[] body, boolean astray) {

  /** Enough to send it again by hand. */
  @Override
  public String toString() {
    String sent = body == null ? "" : " " + shown(new String(body, StandardCharsets.UTF_8));
    return method + " " + shown(target) + " " + headers + sent;
  }

  private static String shown(String text) {
    return text.length() <= 600
        ? text
        : text.substring(0, 600) + "… (" + text.length() + " characters)";
  }
}
