package org.lianggang.issuer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fields of a form that was sent; of a field sent twice the last. */
final class Form {

  private static final int LARGEST = 8192;

  private Form() {}

  static Map<String, String> read(InputStream body) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (String field : new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8).split("&")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
      }
    }
    return fields;
  }

  static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
