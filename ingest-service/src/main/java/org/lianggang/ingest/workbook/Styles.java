package org.lianggang.ingest.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As what the styles of a workbook show a number: as it is, as a percentage, or as a date. */
final class Styles {

  /** How a number format shows a number. */
  enum Shown {
    NUMBER,
    PERCENTAGE,
    DATE
  }

  private final List<Shown> byStyle = new ArrayList<>();

  static Styles none() {
    return new Styles();
  }

  static Styles read(Xml xml) throws IOException {
    Styles styles = new Styles();
    Map<String, String> formats = new HashMap<>();
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.isStart("numFmt")) {
        formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
      } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
        ofCells = xml.isStart("cellXfs");
      } else if (ofCells && xml.isStart("xf")) {
        String id = xml.attribute("numFmtId");
        styles.byStyle.add(
            formats.containsKey(id) ? shownBy(String.valueOf(formats.get(id))) : builtIn(id));
      }
    }
    return styles;
  }

  /** A style the workbook does not have shows numbers as they are. */
  Shown of(String style) {
    int index = style != null && style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : 0;
    return index < byStyle.size() ? byStyle.get(index) : Shown.NUMBER;
  }

  /** ECMA-376 part 1, 18.8.30, with the dates of the East Asian versions. */
  private static Shown builtIn(String id) {
    int number = id != null && id.matches("[0-9]{1,6}") ? Integer.parseInt(id) : 0;
    if (number == 9 || number == 10) {
      return Shown.PERCENTAGE;
    }
    boolean date =
        number >= 14 && number <= 22
            || number >= 27 && number <= 36
            || number >= 45 && number <= 47
            || number >= 50 && number <= 58;
    return date ? Shown.DATE : Shown.NUMBER;
  }

  /** Of the format for positive numbers, without its texts, colours and conditions. */
  private static Shown shownBy(String format) {
    String codes =
        format.replaceAll("\"[^\"]*\"|\\[(?![hms])[^]]*]|\\\\.|_.|\\*.|General", "")
            .split(";", 2)[0];
    if (codes.indexOf('%') >= 0) {
      return Shown.PERCENTAGE;
    }
    return codes.matches("(?is).*[ymdhs].*") ? Shown.DATE : Shown.NUMBER;
  }
}
