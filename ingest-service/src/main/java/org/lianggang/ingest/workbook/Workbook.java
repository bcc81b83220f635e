package org.lianggang.ingest.workbook;

import static org.lianggang.ingest.problem.FindingCode.NOT_A_WORKBOOK;
import static org.lianggang.ingest.problem.FindingCode.WORKBOOK_HAS_MACROS;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A workbook of Office Open XML (ECMA-376, ISO/IEC 29500) as it is read: sheet by sheet and row by
 * row, so that memory does not grow with it but for the texts its cells share.
 */
public final class Workbook implements Closeable {

  private static final String CONTENTS = "[Content_Types].xml";
  private static final int MOST_SHEETS = 300;

  private final Parts parts;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;
  private SharedTexts texts = SharedTexts.none();
  private Styles styles = Styles.none();

  private Workbook(Parts parts) {
    this.parts = parts;
  }

  public static Workbook open(Path file, Budget budget) throws IOException {
    Parts parts = Parts.of(file, budget);
    Workbook workbook = new Workbook(parts);
    try {
      workbook.readIndex();
      return workbook;
    } catch (IOException e) {
      parts.close();
      throw e;
    }
  }

  /** In the order of their tabs. */
  public List<Sheet> sheets() {
    return sheets;
  }

  public SheetRows rows(Sheet sheet) throws IOException {
    return new SheetRows(parts.read(sheet.part()), texts, styles, from1904);
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }

  private void readIndex() throws IOException {
    requirePlainContents();
    String main =
        Relations.of("", parts)
            .ofType("officeDocument")
            .orElseThrow(() -> Refusal.unreadable(NOT_A_WORKBOOK));
    Relations relations = Relations.of(main, parts);
    readSheets(main, relations);
    Optional<String> look = relations.ofType("styles");
    if (look.isPresent()) {
      try (Xml xml = parts.read(look.get())) {
        styles = Styles.read(xml);
      }
    }
    Optional<String> shared = relations.ofType("sharedStrings");
    if (shared.isPresent()) {
      try (Xml xml = parts.read(shared.get())) {
        texts = SharedTexts.read(xml);
      }
    }
  }

  private void requirePlainContents() throws IOException {
    try (Xml xml = parts.read(CONTENTS)) {
      while (xml.next()) {
        String type = String.valueOf(xml.attribute("ContentType")).toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled")) {
          throw Refusal.notTaken(WORKBOOK_HAS_MACROS);
        }
      }
    }
  }

  /** Charts and dialogues stand among the sheets and have no cells. */
  private void readSheets(String main, Relations relations) throws IOException {
    try (Xml xml = parts.read(main)) {
      while (xml.next()) {
        if (xml.isStart("workbookPr")) {
          from1904 = xml.flag("date1904");
        } else if (xml.isStart("sheet")) {
          String state = xml.attribute("state");
          boolean hidden = state != null && !state.equals("visible");
          String name = String.valueOf(xml.attribute("name"));
          relations
              .worksheet(xml.attribute("id"))
              .ifPresent(part -> sheets.add(new Sheet(name, hidden, part)));
        }
      }
    }
    if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
      throw Refusal.unreadable(NOT_A_WORKBOOK);
    }
  }
}
