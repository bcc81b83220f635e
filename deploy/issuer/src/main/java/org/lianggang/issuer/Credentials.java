package org.lianggang.issuer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What a client says it is, in the header (client_secret_basic) or in the form. */
record Credentials(String client, String secret) {

  private static final String BASIC = "Basic ";

  static Credentials of(String header, Map<String, String> form) {
    if (header == null || !header.startsWith(BASIC)) {
      return new Credentials(
          form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", ""));
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()));
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return parts.length == 2
          ? new Credentials(Form.decoded(parts[0]), Form.decoded(parts[1]))
          : new Credentials("", "");
    } catch (IllegalArgumentException notEncoded) {
      return new Credentials("", "");
    }
  }
}
