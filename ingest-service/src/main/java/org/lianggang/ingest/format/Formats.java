package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.MEDIA_TYPE_NOT_READ;
import static org.lianggang.ingest.problem.FindingCode.MISSING_PARAMETER;
import static org.lianggang.ingest.problem.FindingCode.PARAMETER_MEANS_NOTHING;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.problem.Reading;

/** The formats by their media types. */
public final class Formats {

  public static final String JSON = "application/json";
  public static final String CSV = "text/csv";
  public static final String TSV = "text/tab-separated-values";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String SDMX_CSV = "application/vnd.sdmx.data+csv";

  private final Limits limits;

  public Formats(Limits limits) {
    this.limits = limits;
  }

  /**
   * The format of a media type with such parameters.
   *
   * @param beside what the request says beside its content, null where it says nothing
   */
  public Reading<Format> of(
      String type, Map<String, String> parameters, Head beside, Scales scales) {
    if (type.equals(JSON)) {
      return onlyIf(
          (field, value) -> value == null,
          PARAMETER_MEANS_NOTHING,
          beside,
          new JsonReport(limits.rows()));
    }
    if (type.equals(XLSX)) {
      return new Reading.Understood<>(new XlsxReport(beside, scales, limits));
    }
    return dialect(type, parameters)
        .map(
            dialect ->
                onlyIf(
                    (field, value) -> value != null || field.equals("note"),
                    MISSING_PARAMETER,
                    beside,
                    new CsvReport(dialect, beside, scales, limits.rows())))
        .orElseGet(
            () ->
                new Reading.Refused<>(
                    Problem.notRead(
                        Finding.ofRequest(MEDIA_TYPE_NOT_READ, type + said(parameters)))));
  }

  /** Empty where the media type, or something said with it, is not read. */
  private static Optional<CsvReport.Dialect> dialect(String type, Map<String, String> parameters) {
    String stated = parameters.get("charset");
    Optional<Charset> charset = Optional.ofNullable(stated).flatMap(Encoding::named);
    if (stated != null && charset.isEmpty()) {
      return Optional.empty();
    }
    return switch (type) {
      case CSV -> Optional.of(new CsvReport.Dialect(Headings.PLAIN, Optional.empty(), charset));
      case TSV ->
          Optional.of(new CsvReport.Dialect(Headings.PLAIN, Optional.of(Delimiter.TAB), charset));
      case SDMX_CSV ->
          sdmx(parameters)
              .map(headings -> new CsvReport.Dialect(headings, Optional.empty(), charset));
      default -> Optional.empty();
    };
  }

  private static Optional<Headings> sdmx(Map<String, String> parameters) {
    if (!parameters.getOrDefault("labels", "id").equals("id")) {
      return Optional.empty();
    }
    return switch (parameters.getOrDefault("version", "")) {
      case "1.0.0" -> Optional.of(Headings.SDMX_1);
      case "2.0.0" -> Optional.of(Headings.SDMX_2);
      default -> Optional.empty();
    };
  }

  private static Reading<Format> onlyIf(
      BiPredicate<String, String> isRight, FindingCode otherwise, Head beside, Format format) {
    List<Finding> faults = new ArrayList<>();
    beside.forEach(
        (field, value) -> {
          if (!isRight.test(field, value)) {
            faults.add(Finding.at(otherwise, null, field, null, field));
          }
        });
    return faults.isEmpty()
        ? new Reading.Understood<>(format)
        : new Reading.Refused<>(Problem.badParameters(faults));
  }

  private static String said(Map<String, String> parameters) {
    StringBuilder said = new StringBuilder();
    parameters.forEach((name, value) -> said.append("; ").append(name).append('=').append(value));
    return said.toString();
  }
}
