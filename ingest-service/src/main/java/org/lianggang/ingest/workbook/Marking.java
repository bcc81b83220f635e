package org.lianggang.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lianggang.ingest.problem.Finding;

/**
 * Gives a workbook back with what was found in it: in each cell a colour and a comment, and all of
 * it on a first sheet. What an earlier marking left is taken away first.
 */
public final class Marking {

  /** The sheet that says all that was found. */
  public static final String SUMMARY = "问题汇总";

  /** Of a packed workbook; larger ones are no clerk's. */
  public static final int MOST_BYTES = 4 << 20;

  /** Once unpacked, since all of it is held in memory. */
  private static final int MOST_UNPACKED = 12 << 20;

  private static final int MOST_FINDINGS = 5000;

  private Marking() {}

  /** Empty where the workbook is too large to be held, or has more faults than anybody reads. */
  public static Optional<byte[]> of(byte[] workbook, List<Finding> findings) {
    if (findings.size() > MOST_FINDINGS || !isSmall(workbook)) {
      return Optional.empty();
    }
    try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      Marks.clear(marked);
      Marks marks = new Marks(marked);
      byCell(findings).forEach(marks::put);
      Summary.write(marked, findings);
      return Optional.of(bytes(marked));
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException unmarkable) {
      return Optional.empty();
    }
  }

  /** In the order of the findings; those of no cell only stand on the summary. */
  private static Map<String, List<Finding>> byCell(List<Finding> findings) {
    Map<String, List<Finding>> byCell = new LinkedHashMap<>();
    findings.stream()
        .filter(finding -> finding.cell() != null)
        .forEach(
            finding ->
                byCell.computeIfAbsent(finding.cell(), cell -> new ArrayList<>()).add(finding));
    return byCell;
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      sheet.setSelected(i == 0);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static boolean isSmall(byte[] workbook) {
    long unpacked = 0;
    byte[] some = new byte[1 << 13];
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      while (parts.getNextEntry() != null) {
        for (int read = parts.read(some); read >= 0; read = parts.read(some)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            return false;
          }
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
