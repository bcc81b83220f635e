package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.EMPTY_BODY;
import static org.lianggang.ingest.problem.FindingCode.FIGURES_LEFT_EMPTY;
import static org.lianggang.ingest.problem.FindingCode.HIDDEN_SHEET_NOT_READ;
import static org.lianggang.ingest.problem.FindingCode.NO_ROWS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.problem.Reading;
import org.lianggang.ingest.workbook.Budget;
import org.lianggang.ingest.workbook.Marking;
import org.lianggang.ingest.workbook.Refusal;
import org.lianggang.ingest.workbook.Sheet;
import org.lianggang.ingest.workbook.SheetRows;
import org.lianggang.ingest.workbook.Workbook;

/**
 * A report as a workbook: a table a sheet, below headings. It waits in a file while it is read,
 * since what its cells share comes last.
 */
final class XlsxReport implements Format {

  private final Head beside;
  private final Scales scales;
  private final Limits limits;

  XlsxReport(Head beside, Scales scales, Limits limits) {
    this.beside = beside;
    this.scales = scales;
    this.limits = limits;
  }

  @Override
  public Reading<Head> read(InputStream content, Receiver receiver) {
    try {
      Path file = Files.createTempFile("report", ".xlsx");
      try {
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        return read(file, receiver);
      } finally {
        Files.delete(file);
      }
    } catch (Unreadable e) {
      return e.refused();
    } catch (Refusal e) {
      return new Reading.Refused<>(e.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading<Head> read(Path file, Receiver receiver) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      return new Reading.Refused<>(Problem.unreadable(Finding.ofRequest(EMPTY_BODY)));
    }
    try (Workbook workbook =
        Workbook.open(file, new Budget(limits.bytes(), limits.ratio(), size))) {
      Head head = head(workbook, receiver);
      List<Finding> missing = FormHead.missing(head);
      if (!missing.isEmpty()) {
        return new Reading.Refused<>(Problem.badParameters(missing));
      }
      readTables(workbook, receiver);
      return new Reading.Understood<>(head);
    }
  }

  private Head head(Workbook workbook, Receiver receiver) throws IOException {
    FormHead head = new FormHead();
    for (Sheet sheet : workbook.sheets()) {
      if (sheet.name().equals(Form.KEYS) || sheet.name().equals(Form.COVER)) {
        try (SheetRows lines = workbook.rows(sheet)) {
          if (sheet.name().equals(Form.KEYS)) {
            head.readKeys(lines);
          } else {
            head.readCover(lines);
          }
        }
      }
    }
    return head.beside(beside, receiver);
  }

  private void readTables(Workbook workbook, Receiver receiver) throws IOException {
    SheetReport report = new SheetReport(scales, limits.rows(), receiver);
    for (Sheet sheet : workbook.sheets()) {
      if (!List.of(Form.KEYS, Form.COVER, Marking.SUMMARY).contains(sheet.name())) {
        try (SheetRows lines = workbook.rows(sheet)) {
          if (!sheet.hidden()) {
            report.read(sheet, lines);
          } else if (lines.next() != null) {
            receiver.fault(Finding.note(HIDDEN_SHEET_NOT_READ, sheet.name()));
          }
        }
      }
    }
    if (report.rows() == 0) {
      receiver.noRows(Finding.ofRequest(NO_ROWS));
    }
    if (report.leftEmpty() > 0) {
      receiver.fault(Finding.note(FIGURES_LEFT_EMPTY, report.leftEmpty()));
    }
  }
}
