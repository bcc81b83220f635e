package org.lianggang.analytics.problem;

import static org.lianggang.analytics.problem.FindingCode.BEYOND_JSON_LIMITS;
import static org.lianggang.analytics.problem.FindingCode.DUPLICATE_FIELD;
import static org.lianggang.analytics.problem.FindingCode.EMPTY_BODY;
import static org.lianggang.analytics.problem.FindingCode.NOT_JSON;
import static org.lianggang.analytics.problem.FindingCode.NOT_UTF8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Why bytes cannot be read as JSON at all. */
public final class JsonFaults {

  private JsonFaults() {}

  /** What can be said before reading: there is nothing, or it is not UTF-8. */
  public static Optional<Finding> beforeReading(byte[] body) {
    if (body.length == 0) {
      return Optional.of(Finding.ofRequest(EMPTY_BODY));
    }
    return isUtf8(body) ? Optional.empty() : Optional.of(Finding.ofRequest(NOT_UTF8));
  }

  /** Where and why the reading stopped. */
  public static Finding of(JsonProcessingException e) {
    JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    return Finding.ofRequest(code(e), place.getLineNr(), place.getColumnNr());
  }

  private static FindingCode code(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return BEYOND_JSON_LIMITS;
    }
    return e.getOriginalMessage().startsWith("Duplicate field") ? DUPLICATE_FIELD : NOT_JSON;
  }

  /** UTF-16 and UTF-32 have a zero among the first four bytes of any JSON document. */
  private static boolean isUtf8(byte[] body) {
    for (int i = 0; i < Math.min(4, body.length); i++) {
      if (body[i] == 0) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
