package org.lianggang.analytics.exchange.message;

/** What can be wrong with a question, by the code of SDMX and the status of HTTP. */
public enum SdmxCode {
  NO_RESULTS(100, 404),
  SYNTAX(140, 400),
  SEMANTIC(150, 403),
  NOT_IMPLEMENTED(501, 501),
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
}
