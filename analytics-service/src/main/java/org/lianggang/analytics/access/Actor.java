package org.lianggang.analytics.access;

import java.util.List;

/**
 * By whom something is done.
 *
 * @param subject how the issuer knows them; {@code key:} and the id of a key; {@code
 *     service:analytics} where the service does it of itself
 * @param name for people to read
 * @param grants those by which they may
 * @param address from which it was asked for; null where nobody asked
 * @param request what the request is called in the logs; null where nobody asked
 */
public record Actor(
    String subject, String name, List<String> grants, String address, String request) {

  /** By no request. */
  static final Actor SERVICE =
      new Actor(Caller.SERVICE.subject(), Caller.SERVICE.name(), List.of(), null, null);
}
