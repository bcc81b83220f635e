package org.lianggang.testkit.fuzz;

import java.util.List;

/** What nobody sends by accident, and some do on purpose. */
final class Hostile {

  /** For any text. */
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "'",
          "' or '1'='1",
          "1;select pg_sleep(9)--",
          "%",
          "%25",
          "\\",
          "\"",
          "\u0000",
          "a\u0000b",
          "\r\nX-Injected: 1",
          "../../etc/passwd",
          "..",
          ".",
          "/",
          "a/b",
          "${jndi:ldap://localhost/a}",
          "{{7*7}}",
          "<script>alert(1)</script>",
          "null",
          "true",
          "[]",
          "{}",
          "NaN",
          "Infinity",
          "-0",
          "-1",
          "0",
          "1e999",
          "1e-999",
          "99999999999999999999",
          "9223372036854775808",
          "2147483648",
          "0x10",
          "１２３",
          "2024-02-30",
          "+292278994-08-17T07:12:55Z",
          "0000",
          "9999",
          "\uFEFF",
          "\u202Eabc",
          "😀",
          "İ",
          "妇女",
          "a+b",
          "*",
          "all",
          "A.....",
          "x".repeat(300));

  /** In the place of a number. */
  static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "1e3",
          "0.1",
          "1e400",
          "-1e400",
          "1e99999",
          "1e-99999",
          "1e999999999",
          "1e-999999999",
          "99999999999999999999999999999999999999999",
          "0.00000000000000000000000000000000000000000001");

  /** In the place of a whole document. */
  static final List<String> DOCUMENTS =
      List.of(
          "",
          " ",
          "null",
          "true",
          "1",
          "\"\"",
          "[]",
          "{}",
          "{",
          "[[",
          "[".repeat(5000),
          "{\"a\":".repeat(2000),
          "{\"a\":1,\"a\":2}",
          "{} {}",
          "\uFEFF{}",
          "{\"\\u0000\":\"\\u0000\"}",
          "{\"code\":\"\\ud800\"}",
          "{\"items\":null}",
          "\u0000",
          "NaN",
          "1e999999999");

  static final List<String> ACCEPTS =
      List.of(
          "*/*",
          "application/json",
          "application/xml",
          "text/html",
          "image/png",
          "text/csv",
          "application/vnd.sdmx.data+json;version=99.0.0",
          "application/json;q=0",
          "application/json;q=2",
          "application/json;q=abc",
          ";;;",
          ",",
          "a",
          "*/json",
          "application/*",
          "application/json;charset=\"",
          "application/problem+json",
          "application/json, text/csv;q=0.5, */*;q=0.1",
          "x/".repeat(200));

  /** For any other header. */
  static final List<String> HEADERS =
      List.of(
          "", "\"", "W/\"", "*", ",", "\"x\", W/\"y\"", "yesterday", "-1", "x".repeat(1000), "é");

  static final List<String> CONTENT_TYPES =
      List.of(
          "application/json",
          "application/json;charset=utf-16",
          "application/json;charset=nonsense",
          "text/plain",
          "text/csv",
          "text/csv;charset=gb18030",
          "text/tab-separated-values",
          "application/xml",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.sdmx.data+csv;version=2.0.0",
          "multipart/form-data",
          "a",
          ";",
          "*/*");

  private Hostile() {}
}
