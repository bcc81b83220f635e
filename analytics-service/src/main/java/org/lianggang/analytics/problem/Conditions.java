package org.lianggang.analytics.problem;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What a request makes its answer depend on. */
public final class Conditions {

  private Conditions() {}

  /** Whether the caller has what bears the tag; other conditions are for changes. */
  public static boolean isKnown(Request request, EntityTag tag) {
    Response.ResponseBuilder otherwise = request.evaluatePreconditions(tag);
    return otherwise != null
        && otherwise.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
  }
}
