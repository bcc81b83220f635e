package org.lianggang.analytics.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What every answer says about itself.
 *
 * @param isPast it is asked as of a moment: no verdicts are stored
 */
record Frame(Standing.ComputedUpTo computedUpTo, Map<String, Integer> planVersion, boolean isPast) {

  <T> Listing<T> all(List<T> items) {
    return new Listing<>(items, null, computedUpTo, planVersion);
  }

  <T> Listing<T> part(Page.Part<T> part) {
    return new Listing<>(part.items(), part.next(), computedUpTo, planVersion);
  }

  /** A single document, which names its plan version itself where one judged. */
  ObjectNode around(ObjectNode document) {
    document.putPOJO("computedUpTo", computedUpTo);
    return document;
  }

  /**
   * A list as every list is answered.
   *
   * @param next cursor of what follows; null at the end
   * @param planVersion of the plans that judged; empty where none took part
   */
  record Listing<T>(
      List<T> items,
      String next,
      Standing.ComputedUpTo computedUpTo,
      Map<String, Integer> planVersion) {}
}
