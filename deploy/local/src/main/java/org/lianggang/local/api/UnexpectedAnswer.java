package org.lianggang.local.api;

/** A service refused what it should have taken. */
public final class UnexpectedAnswer extends RuntimeException {

  private static final int SHOWN = 2_000;

  UnexpectedAnswer(int status, String body) {
    super(status + " " + shortened(body));
  }

  private static String shortened(String body) {
    return body.length() > SHOWN ? body.substring(0, SHOWN) + " …" : body;
  }
}
