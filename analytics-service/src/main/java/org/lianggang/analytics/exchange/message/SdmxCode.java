package org.lianggang.analytics.exchange.message;

/** What can be wrong with a question, by the code of SDMX and the status of HTTP. */
public enum SdmxCode {
  NO_RESULTS(100, 404),
  UNAUTHORIZED(110, 401),
  SYNTAX(140, 400),
  SEMANTIC(150, 403),
  BROKEN(500, 500),
  NOT_IMPLEMENTED(501, 501),
  UNAVAILABLE(503, 503),
  TOO_LARGE(510, 413),
  NOT_ACCEPTABLE(406, 406);

  private final int code;
  private final int status;

  SdmxCode(int code, int status) {
    this.code = code;
    this.status = status;
  }

  public int code() {
    return code;
  }

  /** REST 2 says 422 for what was understood and is against a rule. */
  public int status(boolean second) {
    return this == SEMANTIC && !second ? 422 : status;
  }

  /** Of a refusal that was not made for SDMX. */
  public static SdmxCode of(int status) {
    return switch (status) {
      case 401, 403 -> UNAUTHORIZED;
      case 404 -> NO_RESULTS;
      case 405 -> NOT_IMPLEMENTED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> TOO_LARGE;
      case 429, 503 -> UNAVAILABLE;
      default -> status < 500 ? SYNTAX : BROKEN;
    };
  }
}
