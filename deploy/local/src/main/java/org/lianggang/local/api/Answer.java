package org.lianggang.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What a service answered: its status, its headers and its JSON (a missing node where empty). */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

  /** The body, where the answer is one of those expected; otherwise says what came instead. */
  public JsonNode expect(int... expected) {
    for (int status : expected) {
      if (status == this.status) {
        return body;
      }
    }
    throw new UnexpectedAnswer(this);
  }
}
