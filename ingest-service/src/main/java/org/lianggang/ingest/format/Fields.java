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
import java.util.Set;
import java.util.regex.Pattern;
import org.lianggang.ingest.problem.FindingCode;

/** The fields of one JSON object, one after the other. */
final class Fields implements Source {

  private final JsonParser json;
  private final Place place;
  private final Receiver receiver;
  private final Set<String> seen = new HashSet<>();
  private String field;

  Fields(JsonParser json, Place place, Receiver receiver) {
    this.json = json;
    this.place = place;
    this.receiver = receiver;
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
        receiver.fault(place.fault(MISSING_FIELD, required, null, required));
      }
    }
  }

  @Override
  public void unknown() throws IOException {
    fault(UNKNOWN_FIELD, scalar(), shown(field));
    json.skipChildren();
  }

  @Override
  public String code() throws IOException {
    return text(100);
  }

  @Override
  public String text(int longest) throws IOException {
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

  @Override
  public String matching(Pattern pattern) throws IOException {
    String text = text(64);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      fault(WRONG_FORMAT, text, field, pattern.pattern());
    }
    return text;
  }

  @Override
  public String oneOf(Collection<String> allowed) throws IOException {
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

  @Override
  public boolean flag() throws IOException {
    JsonToken token = json.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      wrongType("boolean");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  public BigDecimal number() throws IOException {
    if (!json.currentToken().isNumeric()) {
      wrongType("number");
      return null;
    }
    BigDecimal number = json.getDecimalValue();
    if (Digits.tooMany(number)) {
      fault(NUMBER_TOO_LONG, shown(json.getText()), field);
      return null;
    }
    return Digits.writtenOut(number);
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
    receiver.fault(place.fault(code, shown(field), value, figures));
  }

  private Object shownNumber() throws IOException {
    String digits = json.getText();
    return digits.matches("-?[0-9.]{1,30}") ? new BigDecimal(digits) : shown(digits);
  }

  /** As it can be sent back: shortened, and half surrogate pairs replaced. */
  static String shown(String text) {
    String start = text.length() > 100 ? text.substring(0, 100) + "…" : text;
    return new String(start.getBytes(UTF_8), UTF_8);
  }

  /** PostgreSQL keeps neither a zero character nor half of a surrogate pair. */
  private static boolean isStorable(String text) {
    return text.indexOf(0) < 0 && UTF_8.newEncoder().canEncode(text);
  }
}
