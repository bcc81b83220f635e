package org.lianggang.analytics.exchange.message;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parameters of a question. A plus sign stands for itself, as SDMX wants it, never for a blank.
 * A name nobody read is refused at the end.
 */
public final class Params {

  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final Map<String, String> given = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param query as it came, without the question mark; null is none
   */
  public Params(String query) {
    if (query == null || query.isEmpty()) {
      return;
    }
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (!name.isEmpty() && given.putIfAbsent(name, value) != null) {
        throw Refusal.syntax("参数重复：" + name, "The parameter is given twice: " + name);
      }
    }
  }

  public Optional<String> find(String name) {
    known.add(name);
    return Optional.ofNullable(given.get(name));
  }

  public String find(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  /** A whole number above 0. */
  public Optional<Integer> count(String name) {
    return find(name)
        .map(
            text -> {
              if (!text.matches("0*[1-9]\\d{0,8}")) {
                throw Refusal.syntax(name + " 须为正整数", name + " must be a whole number above 0");
              }
              return Integer.valueOf(text);
            });
  }

  public boolean flag(String name) {
    String text = find(name, "false");
    if (!List.of("true", "false").contains(text)) {
      throw Refusal.syntax(name + " 须为 true 或 false", name + " must be true or false");
    }
    return text.equals("true");
  }

  /** Every parameter whose name begins so. */
  public Map<String, String> startingWith(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            known.add(name);
            found.put(name, value);
          }
        });
    return found;
  }

  /** Refuses what nobody asked about. */
  public void nothingElse() {
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.syntax("没有参数：" + name, "There is no parameter \"" + name + "\"");
            });
  }

  /** Percent signs decoded, plus signs kept. */
  public static String decoded(String text) {
    if (BROKEN.matcher(text).find()) {
      throw Refusal.syntax("百分号编码有误", "A percent sign is not followed by two digits");
    }
    String decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    if (decoded.chars().anyMatch(letter -> letter < ' ')) {
      throw Refusal.syntax("含有控制字符", "A control character");
    }
    return decoded;
  }
}
