package org.lianggang.analytics.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What a key is known by: 256 bits of chance, of which only the SHA-256 is kept. */
final class Secret {

  private static final String MARK = "lgk_";
  private static final int BYTES = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  private Secret() {}

  static String made() {
    byte[] bytes = new byte[BYTES];
    CHANCE.nextBytes(bytes);
    return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** So much chance needs no salt and no slow hash. */
  static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
