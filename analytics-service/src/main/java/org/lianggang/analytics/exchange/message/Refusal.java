package org.lianggang.analytics.exchange.message;

import org.lianggang.analytics.exchange.model.Text;

/** Stops the reading of a question at the first thing that cannot be meant. */
public final class Refusal extends RuntimeException {

  private final SdmxCode code;
  private final transient Text text;

  private Refusal(SdmxCode code, Text text) {
    super(text.in("en"), null, false, false);
    this.code = code;
    this.text = text;
  }

  public SdmxCode code() {
    return code;
  }

  public Text text() {
    return text;
  }

  /** What was refused elsewhere, in its own words. */
  public static Refusal of(SdmxCode code, Text text) {
    return new Refusal(code, text);
  }

  public static Refusal syntax(String zh, String en) {
    return new Refusal(SdmxCode.SYNTAX, Text.of(zh, en));
  }

  public static Refusal semantic(String zh, String en) {
    return new Refusal(SdmxCode.SEMANTIC, Text.of(zh, en));
  }

  public static Refusal notDone(String what) {
    return new Refusal(
        SdmxCode.NOT_IMPLEMENTED, Text.of("不提供：" + what, "Not implemented: " + what));
  }

  public static Refusal tooLarge(int most) {
    return new Refusal(
        SdmxCode.TOO_LARGE, Text.of("过大，最多 " + most + " 项", "Too large, at most " + most));
  }

  public static Refusal nothing() {
    return new Refusal(SdmxCode.NO_RESULTS, Text.of("没有符合条件的结果", "No results found"));
  }

  public static Refusal notAcceptable(String offered) {
    return new Refusal(
        SdmxCode.NOT_ACCEPTABLE,
        Text.of("不提供该格式，可用：" + offered, "Not offered; there is: " + offered));
  }
}
