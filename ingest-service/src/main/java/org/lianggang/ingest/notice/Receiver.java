package org.lianggang.ingest.notice;

import java.time.Instant;
import java.util.List;

/**
 * A webhook as it stands; the secret is shown when it was made, and never again.
 *
 * @param failingSince since when notices are given up, until one arrives
 */
record Receiver(
    String code,
    String url,
    List<String> types,
    List<String> units,
    List<String> regions,
    Webhook.Remind remind,
    boolean active,
    State state,
    Instant createdAt,
    Instant failingSince,
    Instant disabledAt,
    String secret) {

  /** How a receiver is doing. */
  enum State {
    /** What it was sent has arrived, or will be tried again. */
    WORKING,
    /** Something was given up, and nothing has arrived since. */
    FAILING,
    /** Nothing is sent, as its owner wants it. */
    PAUSED,
    /** It said that it is gone (410); putting it again sends again. */
    DISABLED
  }

  static Receiver of(StoredWebhook stored) {
    return of(stored, null);
  }

  static Receiver withSecret(StoredWebhook stored) {
    return of(stored, stored.secret);
  }

  private static Receiver of(StoredWebhook stored, String secret) {
    Webhook webhook = stored.body;
    return new Receiver(
        webhook.code(),
        webhook.url(),
        webhook.types(),
        webhook.units(),
        webhook.regions(),
        webhook.remind(),
        webhook.active(),
        state(stored),
        stored.createdAt,
        stored.failingSince,
        stored.disabledAt,
        secret);
  }

  private static State state(StoredWebhook stored) {
    if (stored.disabledAt != null) {
      return State.DISABLED;
    }
    if (!stored.body.active()) {
      return State.PAUSED;
    }
    return stored.failingSince == null ? State.WORKING : State.FAILING;
  }
}
