package org.lianggang.ingest.workbook;

import static org.lianggang.ingest.problem.FindingCode.TOO_LARGE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells of a workbook refer to by number; the one thing that is held in memory. */
final class SharedTexts {

  private static final long MOST_CHARACTERS = 1 << 26;

  private final List<String> texts = new ArrayList<>();

  static SharedTexts none() {
    return new SharedTexts();
  }

  static SharedTexts read(Xml xml) throws IOException {
    SharedTexts shared = new SharedTexts();
    long characters = 0;
    while (xml.nextStart("si")) {
      String text = rich(xml, "si");
      characters += text.length() + 16;
      if (characters > MOST_CHARACTERS) {
        throw Refusal.tooLarge(TOO_LARGE, MOST_CHARACTERS >> 20);
      }
      shared.texts.add(text);
    }
    return shared;
  }

  /** Null when there is none of the number. */
  String of(String number) {
    int index = number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }

  /** The runs of a text without how they are to be pronounced. */
  static String rich(Xml xml, String end) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.next() && !xml.isEnd(end)) {
      if (xml.isStart("rPh") || xml.isEnd("rPh")) {
        phonetic = xml.isStart("rPh");
      } else if (xml.isStart("t")) {
        String run = xml.text();
        if (!phonetic && text.length() < Xml.LONGEST_TEXT) {
          text.append(run);
        }
      }
    }
    return Escapes.resolved(text.toString());
  }
}
