package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.EMPTY_BODY;
import static org.lianggang.ingest.problem.FindingCode.FIELDS_DIFFER_FROM_HEADER;
import static org.lianggang.ingest.problem.FindingCode.NOT_CSV;
import static org.lianggang.ingest.problem.FindingCode.NO_ROWS;
import static org.lianggang.ingest.problem.FindingCode.READ_AS_GB18030;
import static org.lianggang.ingest.problem.FindingCode.TOO_MANY_COLUMNS;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Optional;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.problem.Reading;

/**
 * A report as a table of text (RFC 4180): a line of headings, then a line a row. Lines with nothing
 * in them are passed over and not counted. A row from which on it is no CSV is the last one.
 */
final class CsvReport implements Format {

  /** Larger cells are not looked into, since a quotation mark may just not have been closed. */
  private static final int LARGEST_CELL = 1 << 17;

  private final Dialect dialect;
  private final Head head;
  private final Scales scales;
  private final int mostRows;

  /** Which headings it has; delimiter and encoding are found out where they are not said. */
  record Dialect(Headings headings, Optional<Character> delimiter, Optional<Charset> charset) {}

  CsvReport(Dialect dialect, Head head, Scales scales, int mostRows) {
    this.dialect = dialect;
    this.head = head;
    this.scales = scales;
    this.mostRows = mostRows;
  }

  @Override
  public Reading<Head> read(InputStream content, Receiver receiver) {
    CsvLine line = new CsvLine();
    try (Text text = Text.of(content, dialect.charset());
        BufferedReader characters = new BufferedReader(text);
        CsvReader<CsvLine> lines = lines(characters, line)) {
      readLines(lines.iterator(), line, receiver);
      if (text.isGuessedGb18030()) {
        receiver.fault(Finding.note(READ_AS_GB18030));
      }
      return new Reading.Understood<>(head);
    } catch (CsvParseException e) {
      return unreadable(Finding.ofRequest(NOT_CSV, line.number(), LARGEST_CELL));
    } catch (UncheckedIOException e) {
      return refusedBy(e.getCause());
    } catch (IOException e) {
      return refusedBy(e);
    }
  }

  private CsvReader<CsvLine> lines(BufferedReader characters, CsvLine line) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(
            dialect.delimiter().isPresent() ? dialect.delimiter().get() : Delimiter.of(characters))
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LARGEST_CELL)
        .build(line, characters);
  }

  /** The last of the lines that was begun is at hand, also when they break off. */
  private void readLines(Iterator<CsvLine> lines, CsvLine last, Receiver receiver)
      throws IOException {
    CsvLine header = next(lines);
    if (header == null) {
      throw new Unreadable(Problem.unreadable(Finding.ofRequest(EMPTY_BODY)));
    }
    if (header.count() > Line.MOST_CELLS) {
      throw new Unreadable(Problem.tooLarge(Finding.ofRequest(TOO_MANY_COLUMNS, Line.MOST_CELLS)));
    }
    Columns columns = Columns.of(header, dialect.headings(), receiver);
    if (columns.areComplete()) {
      readRows(lines, last, columns, receiver);
    }
  }

  private void readRows(Iterator<CsvLine> lines, CsvLine last, Columns columns, Receiver receiver)
      throws IOException {
    Cells cells = new Cells(columns, scales, receiver);
    int row = 0;
    try {
      for (CsvLine line = next(lines); line != null; line = next(lines)) {
        if (++row > mostRows) {
          throw Limits.tooManyRows(mostRows);
        }
        readRow(line, row, columns, cells, receiver);
      }
    } catch (CsvParseException e) {
      row++;
      receiver.fault(Place.row(row).fault(NOT_CSV, null, null, last.number(), LARGEST_CELL));
    }
    if (row == 0) {
      receiver.noRows(Finding.ofRequest(NO_ROWS));
    }
  }

  private static void readRow(
      CsvLine line, int row, Columns columns, Cells cells, Receiver receiver) throws IOException {
    if (line.count() == columns.count()) {
      receiver.row(cells.read(line, row).numbered(row));
    } else {
      receiver.fault(
          Place.row(row)
              .fault(FIELDS_DIFFER_FROM_HEADER, null, null, line.count(), columns.count()));
    }
  }

  /** With something in it; null at the end. */
  private static CsvLine next(Iterator<CsvLine> lines) {
    while (lines.hasNext()) {
      CsvLine line = lines.next();
      if (!line.isBlank()) {
        return line;
      }
    }
    return null;
  }

  private static Reading<Head> refusedBy(IOException e) {
    if (e instanceof Unreadable unreadable) {
      return unreadable.refused();
    }
    throw new UncheckedIOException(e);
  }

  private static Reading<Head> unreadable(Finding finding) {
    return new Reading.Refused<>(Problem.unreadable(finding));
  }
}
