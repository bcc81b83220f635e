package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.MEDIA_TYPE_NOT_READ;
import static org.lianggang.ingest.problem.FindingCode.PARAMETER_MEANS_NOTHING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.problem.Reading;

/** The formats by their media types. */
public final class Formats {

  public static final String JSON = "application/json";

  private final Limits limits;

  public Formats(Limits limits) {
    this.limits = limits;
  }

  /**
   * The format of a media type with such parameters.
   *
   * @param beside what the request says beside its content, null where it says nothing
   */
  public Reading<Format> of(String type, Map<String, String> parameters, Head beside) {
    return switch (type) {
      case JSON -> onItsOwn(new JsonReport(limits.rows()), beside);
      default -> notRead(type);
    };
  }

  private static Reading<Format> onItsOwn(Format format, Head beside) {
    List<Finding> faults = new ArrayList<>();
    beside.forEach(
        (field, value) -> {
          if (value != null) {
            faults.add(fault(PARAMETER_MEANS_NOTHING, field));
          }
        });
    return faults.isEmpty()
        ? new Reading.Understood<>(format)
        : new Reading.Refused<>(Problem.badParameters(faults));
  }

  private static Finding fault(FindingCode code, String parameter) {
    return Finding.at(code, null, parameter, null, parameter);
  }

  private static Reading<Format> notRead(String type) {
    return new Reading.Refused<>(Problem.notRead(Finding.ofRequest(MEDIA_TYPE_NOT_READ, type)));
  }
}
