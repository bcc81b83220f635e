package org.lianggang.ingest.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be reached by {@code year}; with {@code sustain} in every year. Figures are in the
 * indicator's unit, {@code percent} is the change against the baseline, {@code limit} the natural
 * limit of the figure.
 */
public record Target(
    TargetKind kind,
    BigDecimal value,
    String fraction,
    BigDecimal low,
    BigDecimal high,
    BigDecimal tolerance,
    BigDecimal percent,
    Reference reference,
    Groups groups,
    EveryUnit everyUnit,
    BigDecimal limit,
    int year,
    Boolean sustain) {

  /** Another indicator of the same region, period and group. */
  public record Reference(String indicator, String sex, String residence) {}

  /** Whose figures are compared; {@code of} names the groups where not all are meant. */
  public record Groups(By by, As as, List<String> of) {

    public enum By {
      SEX,
      RESIDENCE,
      REGION,
      NONE
    }

    public enum As {
      DIFFERENCE,
      RATIO
    }
  }

  /** What each unit of a level has to comply with. */
  public record EveryUnit(Level level, TargetKind kind, BigDecimal value) {

    public enum Level {
      PREFECTURE,
      COUNTY,
      TOWNSHIP,
      INSTITUTION
    }
  }

  boolean isBounded() {
    return value != null || low != null || high != null;
  }

  /** The names of the fields that are filled in, of those that not every kind has. */
  Set<String> given() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", value);
    fields.put("fraction", fraction);
    fields.put("low", low);
    fields.put("high", high);
    fields.put("tolerance", tolerance);
    fields.put("percent", percent);
    fields.put("reference", reference);
    fields.put("groups", groups);
    fields.put("everyUnit", everyUnit);
    fields.put("limit", limit);
    fields.values().removeIf(given -> given == null);
    return fields.keySet();
  }
}
