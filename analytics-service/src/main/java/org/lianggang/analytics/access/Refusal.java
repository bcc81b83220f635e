package org.lianggang.analytics.access;

import static org.lianggang.analytics.problem.FindingCode.CREDENTIALS_REFUSED;
import static org.lianggang.analytics.problem.FindingCode.SIGN_IN_REQUIRED;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;

/** What is said to those who may not: who are you (401), or not you (403). */
final class Refusal {

  private static final String WHO = "需要登录 / Sign in first";

  private Refusal() {}

  static Response signInRequired() {
    return challenge(Finding.ofRequest(SIGN_IN_REQUIRED), "Bearer realm=\"lianggang\"");
  }

  /** Why a token or a key does not hold is told to nobody who does not hold it. */
  static Response credentialsRefused() {
    return challenge(
        Finding.ofRequest(CREDENTIALS_REFUSED),
        "Bearer realm=\"lianggang\", error=\"invalid_token\"");
  }

  static Problem forbidden(Finding finding) {
    return Problem.of(403, "无权执行 / Not allowed", finding);
  }

  private static Response challenge(Finding finding, String challenge) {
    return Response.fromResponse(Problem.of(401, WHO, finding).toResponse())
        .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
        .build();
  }
}
