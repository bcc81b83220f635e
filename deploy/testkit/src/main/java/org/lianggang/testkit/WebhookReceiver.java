package org.lianggang.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Takes notices as Standard Webhooks 1.0 has receivers do it: signed, of these minutes, and none
 * twice. Worked out apart from what sends them.
 */
public final class WebhookReceiver {

  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final byte[] secret;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param secret {@code whsec_} and a key in Base64
   */
  public WebhookReceiver(String secret) {
    this.secret = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
  }

  /**
   * What came, and when.
   *
   * @param time {@code webhook-timestamp}, seconds since 1970
   */
  public record Notice(String id, String time, String signature, String body) {

    public Notice withId(String other) {
      return new Notice(other, time, signature, body);
    }

    public Notice withTime(Instant other) {
      return new Notice(id, String.valueOf(other.getEpochSecond()), signature, body);
    }

    public Notice withBody(String other) {
      return new Notice(id, time, signature, other);
    }
  }

  /** Whether it is believed, and new. */
  public boolean takes(Notice notice, Instant now) {
    Instant sent = Instant.ofEpochSecond(Long.parseLong(notice.time()));
    return Duration.between(sent, now).abs().compareTo(TOLERANCE) <= 0
        && MessageDigest.isEqual(
            notice.signature().getBytes(UTF_8), signature(notice).getBytes(UTF_8))
        && taken.add(notice.id());
  }

  private String signature(Notice notice) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      String signed = "%s.%s.%s".formatted(notice.id(), notice.time(), notice.body());
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
