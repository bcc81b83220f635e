package org.lianggang.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a service answered: its status, its headers and its bytes, which are read when asked for.
 */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

  /** The JSON, where the answer is one of those expected; otherwise says what came instead. */
  public JsonNode expect(int... expected) {
    return among(expected).json();
  }

  /** This answer unread, where it is one of those expected; otherwise says what came instead. */
  public Answer among(int... expected) {
    if (Arrays.stream(expected).anyMatch(one -> one == status)) {
      return this;
    }
    throw new UnexpectedAnswer(status, new String(bytes, StandardCharsets.UTF_8));
  }

  /** A missing node where nothing was sent. */
  private JsonNode json() {
    try {
      return bytes.length == 0 ? MissingNode.getInstance() : Api.JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
