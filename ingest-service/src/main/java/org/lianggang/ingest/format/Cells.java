package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.ACTION_NOT_TAKEN;
import static org.lianggang.ingest.problem.FindingCode.CELL_WITH_ERROR;
import static org.lianggang.ingest.problem.FindingCode.DATE_FOR_NUMBER;
import static org.lianggang.ingest.problem.FindingCode.FORMULA_NOT_COMPUTED;
import static org.lianggang.ingest.problem.FindingCode.FORMULA_READ;
import static org.lianggang.ingest.problem.FindingCode.NOT_A_NUMBER;
import static org.lianggang.ingest.problem.FindingCode.NUMBER_READ_AS;
import static org.lianggang.ingest.problem.FindingCode.NUMBER_TOO_LONG;
import static org.lianggang.ingest.problem.FindingCode.SIGN_NOT_OF_INDICATOR;
import static org.lianggang.ingest.problem.FindingCode.VALUE_NOT_ALLOWED;
import static org.lianggang.ingest.problem.FindingCode.WRONG_FORMAT;
import static org.lianggang.ingest.problem.FindingCode.WRONG_LENGTH;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.LocalizedText;
import org.lianggang.ingest.problem.Severity;

/** The cells of one row of a table, one after the other; blank ones are left out. */
final class Cells implements Source {

  private static final Map<String, BigDecimal> SIGNS =
      Map.of("%", BigDecimal.valueOf(100), "‰", BigDecimal.valueOf(1000));

  private static final Set<String> NUMBERS = Set.of("value", "numerator", "denominator");

  private final Columns columns;
  private final Scales scales;
  private final Receiver receiver;
  private Line line;
  private int row;
  private Column column;
  private String cell;

  Cells(Columns columns, Scales scales, Receiver receiver) {
    this.columns = columns;
    this.scales = scales;
    this.receiver = receiver;
  }

  /** All fields of the row that have something in them. */
  SentRow read(Line line, int row) throws IOException {
    this.line = line;
    this.row = row;
    SentRow sent = new SentRow();
    for (Column next : columns.read()) {
      column = next;
      cell = line.cell(column.place() - 1);
      if (!isReadable()) {
        continue;
      }
      if (column.constants() != null) {
        requireConstant();
      } else if (!cell.isBlank()) {
        sent.take(column.field(), this);
      } else if (column.field().equals("indicator")) {
        fault(FindingCode.MISSING_FIELD, null, column.heading());
      }
    }
    return sent;
  }

  @Override
  public String code() {
    cell = cell.strip();
    return text(100);
  }

  @Override
  public String text(int longest) {
    if (cell.indexOf(0) >= 0) {
      fault(WRONG_FORMAT, null, column.heading(), "Unicode");
      return "";
    }
    if (cell.length() > longest) {
      fault(WRONG_LENGTH, Fields.shown(cell), column.heading(), "1.." + longest);
      return Fields.shown(cell);
    }
    return cell;
  }

  @Override
  public String matching(Pattern pattern) {
    String text = code();
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      fault(WRONG_FORMAT, Fields.shown(text), column.heading(), pattern.pattern());
    }
    return text;
  }

  @Override
  public String oneOf(Collection<String> allowed) {
    String code = Words.code(column.field(), cell.strip());
    if (!allowed.contains(code)) {
      fault(VALUE_NOT_ALLOWED, Fields.shown(cell), column.heading(), offered(allowed));
    }
    return code;
  }

  @Override
  public boolean flag() {
    return oneOf(List.of("true", "false")).equals("true");
  }

  @Override
  public BigDecimal number() {
    Numeral numeral = Numeral.of(cell);
    return switch (numeral.kind()) {
      case PLAIN -> numeral.number();
      case TIDIED -> tidied(numeral);
      case ABSENT -> null;
      case TOO_LONG -> fault(NUMBER_TOO_LONG, Fields.shown(cell), column.heading());
      case NO_NUMBER -> fault(NOT_A_NUMBER, Fields.shown(cell), Fields.shown(cell));
    };
  }

  @Override
  public void unknown() {
    throw new IllegalStateException(column.field() + " is read from tables and no field of a row");
  }

  private Object offered(Collection<String> allowed) {
    Map<String, String> words = column.words();
    return words.isEmpty()
        ? allowed
        : new LocalizedText(String.join("、", words.keySet()), words.values().toString());
  }

  private BigDecimal tidied(Numeral numeral) {
    String sign = numeral.sign();
    if (!sign.isEmpty() && !isSignOfValue(sign)) {
      return fault(SIGN_NOT_OF_INDICATOR, cell, cell, sign);
    }
    finding(NUMBER_READ_AS, Severity.NOTE, cell, cell, numeral.number());
    return numeral.number();
  }

  /** Counts have none. */
  private boolean isSignOfValue(String sign) {
    return column.field().equals("value")
        && scales
            .of(columns.indicatorOf(line))
            .filter(scale -> scale.compareTo(SIGNS.get(sign)) == 0)
            .isPresent();
  }

  private void requireConstant() {
    String text = cell.strip();
    if (!column.constants().contains(text)) {
      fault(
          column.field().equals("ACTION") ? ACTION_NOT_TAKEN : VALUE_NOT_ALLOWED,
          Fields.shown(text),
          column.heading(),
          new TreeSet<>(column.constants()));
    }
  }

  /** What a spreadsheet knows of the cell beyond its text may stand against reading it. */
  private boolean isReadable() {
    return switch (line.kind(column.place() - 1)) {
      case PLAIN -> true;
      case COMPUTED -> {
        if (!cell.isBlank()) {
          finding(FORMULA_READ, Severity.NOTE, Fields.shown(cell), Fields.shown(cell));
        }
        yield true;
      }
      case DATE -> !NUMBERS.contains(column.field()) || isRefused(DATE_FOR_NUMBER);
      case NOT_COMPUTED -> isRefused(FORMULA_NOT_COMPUTED);
      case ERROR -> isRefused(CELL_WITH_ERROR);
    };
  }

  private boolean isRefused(FindingCode code) {
    fault(code, Fields.shown(cell), Fields.shown(cell));
    return false;
  }

  /** Returns the null that stands for what is at fault. */
  private BigDecimal fault(FindingCode code, Object value, Object... figures) {
    finding(code, Severity.BLOCK, value, figures);
    return null;
  }

  private void finding(FindingCode code, Severity severity, Object value, Object... figures) {
    receiver.fault(
        Finding.ofRow(code, severity, row, column.field(), value, figures)
            .inColumn(column.place())
            .inCell(line.address(column.place() - 1)));
  }
}
