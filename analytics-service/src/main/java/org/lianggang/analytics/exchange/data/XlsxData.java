package org.lianggang.analytics.exchange.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lianggang.analytics.exchange.message.Xml;
import org.lianggang.analytics.exchange.model.Component;

/**
 * A workbook of one sheet, streamed: each component a column, names beside the codes, figures as
 * numbers.
 */
final class XlsxData extends RowWriter {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE_RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;
  private final Labels labels;
  private final List<Component> columns;
  private Xml sheet;

  XlsxData(OutputStream out, Layout layout, Labels labels) {
    super(layout);
    this.zip = new ZipOutputStream(out);
    this.labels = labels;
    this.columns = layout.told().toList();
  }

  @Override
  public void begin() throws IOException {
    types();
    relations("_rels/.rels", RELATIONS + "/officeDocument", "xl/workbook.xml");
    relations("xl/_rels/workbook.xml.rels", RELATIONS + "/worksheet", "worksheets/sheet1.xml");
    Xml book = part("xl/workbook.xml", Map.of("m", MAIN, "r", RELATIONS));
    book.root("m:workbook")
        .open("m:sheets")
        .empty("m:sheet", "name", layout.shape().id(), "sheetId", "1", "r:id", "rId1")
        .close()
        .close()
        .end();
    sheet = part("xl/worksheets/sheet1.xml", Map.of("m", MAIN));
    sheet.root("m:worksheet").open("m:sheetData").open("m:row");
    for (Component column : columns) {
      text(column.id());
      if (column.isCoded()) {
        text(labels.of(column));
      }
    }
    sheet.close();
  }

  @Override
  public void observation(Row row) {
    sheet.open("m:row");
    for (Component column : columns) {
      String value = row.get(column);
      if (column.isCoded()) {
        text(value);
        text(value == null ? null : labels.of(column, value));
      } else if (value != null && column.type().isNumber()) {
        sheet.open("m:c").text("m:v", value).close();
      } else {
        text(value);
      }
    }
    sheet.close();
  }

  @Override
  public void end() throws IOException {
    sheet.close().close().end();
    zip.finish();
  }

  /** A cell without a value keeps its place. */
  private void text(String value) {
    if (value == null) {
      sheet.empty("m:c");
    } else {
      sheet.open("m:c", "t", "inlineStr").open("m:is").text("m:t", value).close().close();
    }
  }

  private void types() throws IOException {
    Xml types = part("[Content_Types].xml", Map.of("t", TYPES));
    types
        .root("t:Types")
        .empty(
            "t:Default",
            "Extension",
            "rels",
            "ContentType",
            "application/vnd.openxmlformats-package.relationships+xml")
        .empty(
            "t:Override",
            "PartName",
            "/xl/workbook.xml",
            "ContentType",
            SHEET_TYPE + "sheet.main+xml")
        .empty(
            "t:Override",
            "PartName",
            "/xl/worksheets/sheet1.xml",
            "ContentType",
            SHEET_TYPE + "worksheet+xml")
        .close()
        .end();
  }

  private void relations(String name, String type, String target) throws IOException {
    Xml relations = part(name, Map.of("p", PACKAGE_RELATIONS));
    relations
        .root("p:Relationships")
        .empty("p:Relationship", "Id", "rId1", "Type", type, "Target", target)
        .close()
        .end();
  }

  private Xml part(String name, Map<String, String> namespaces) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    return new Xml(
        new FilterOutputStream(zip) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }
        },
        namespaces);
  }
}
