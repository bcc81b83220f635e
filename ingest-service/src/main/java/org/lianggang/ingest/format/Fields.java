package org.lianggang.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianggang.ingest.problem.FindingCode.DUPLICATE_FIELD;
import static org.lianggang.ingest.problem.FindingCode.MISSING_FIELD;
import static org.lianggang.ingest.problem.FindingCode.NUMBER_TOO_LONG;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_FIELD;
import static org.lianggang.ingest.problem.FindingCode.VALUE_NOT_ALLOWED;
import static org.lianggang.ingest.problem.FindingCode.WRONG_FORMAT;
import static org.lianggang.ingest.problem.FindingCode.WRONG_LENGTH;
import static org.lianggang.ingest.problem.FindingCode.WRONG_TYPE;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/**
 * Reads the fields of one JSON object, each to its declared type, and keeps what is wrong with
 * them. A text at fault is returned as it was sent (empty if there is none to return), so that no
 * default takes its place; a number or a flag at fault is null.
 */
final class Fields {

  private static final int INTEGER_DIGITS = 15;
  private static final int DECIMALS = 10;

  private final JsonParser json;
  private final Place place;
  private final List<Finding> faults;
  private final Set<String> seen = new HashSet<>();
  private String field;

  Fields(JsonParser json, Place place, List<Finding> faults) {
    this.json = json;
    this.place = place;
    this.faults = faults;
  }

  /** Goes to the value of the next field and names the field; null at the end of the object. */
  String next() throws IOException {
    if (json.nextToken() == JsonToken.END_OBJECT) {
      return null;
    }
    field = json.currentName();
    if (!seen.add(field)) {
      JsonLocation here = json.currentTokenLocation();
      fault(DUPLICATE_FIELD, null, here.getLineNr(), here.getColumnNr());
    }
    json.nextToken();
    return field;
  }

  void require(Collection<String> fields) {
    for (String required : fields) {
      if (!seen.contains(required)) {
        faults.add(place.fault(MISSING_FIELD, required, null, required));
      }
    }
  }

  void unknown() throws IOException {
    fault(UNKNOWN_FIELD, scalar(), shown(field));
    json.skipChildren();
  }

  /** A code: 1 to 100 characters, of which the catalogue and the roster know more. */
  String code() throws IOException {
    return text(100);
  }

  String text(int longest) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      wrongType("string");
      return "";
    }
    String text = json.getText();
    if (!isStorable(text)) {
      fault(WRONG_FORMAT, null, field, "Unicode");
      return "";
    }
    if (text.isBlank() || text.length() > longest) {
      fault(WRONG_LENGTH, shown(text), field, "1.." + longest);
    }
    return text;
  }

  String matching(Pattern pattern) throws IOException {
    String text = text(64);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      fault(WRONG_FORMAT, text, field, pattern.pattern());
    }
    return text;
  }

  String oneOf(List<String> allowed) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      wrongType("string");
      return "";
    }
    String text = json.getText();
    if (!allowed.contains(text)) {
      fault(VALUE_NOT_ALLOWED, shown(text), field, allowed);
    }
    return text;
  }

  /** Null when it is none of them. */
  <E extends Enum<E>> E oneOf(Class<E> allowed) throws IOException {
    List<E> constants = List.of(allowed.getEnumConstants());
    String name = oneOf(constants.stream().map(Enum::name).toList());
    return constants.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  boolean flag() throws IOException {
    JsonToken token = json.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      wrongType("boolean");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  /** Judged by its digits before it is written out: 1e999999999 is short to send only. */
  BigDecimal number() throws IOException {
    if (!json.currentToken().isNumeric()) {
      wrongType("number");
      return null;
    }
    BigDecimal number = json.getDecimalValue();
    if ((long) number.precision() - number.scale() > INTEGER_DIGITS
        || number.stripTrailingZeros().scale() > DECIMALS) {
      fault(NUMBER_TOO_LONG, shown(json.getText()), field);
      return null;
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private void wrongType(String expected) throws IOException {
    fault(WRONG_TYPE, scalar(), field, expected);
    json.skipChildren();
  }

  private Object scalar() throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> shown(json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> shownNumber();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private void fault(FindingCode code, Object value, Object... figures) {
    faults.add(place.fault(code, shown(field), value, figures));
  }

  private Object shownNumber() throws IOException {
    String digits = json.getText();
    return digits.matches("-?[0-9.]{1,30}") ? new BigDecimal(digits) : shown(digits);
  }

  /** As it can be sent back: shortened, and half surrogate pairs replaced. */
  private static String shown(String text) {
    String start = text.length() > 100 ? text.substring(0, 100) + "…" : text;
    return new String(start.getBytes(UTF_8), UTF_8);
  }

  /** PostgreSQL keeps neither a zero character nor half of a surrogate pair. */
  private static boolean isStorable(String text) {
    return text.indexOf(0) < 0 && UTF_8.newEncoder().canEncode(text);
  }
}
