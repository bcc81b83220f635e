package org.lianggang.analytics.exchange.model;

import java.util.List;

/**
 * One column of the data: a dimension, the measure or an attribute. Every format is written by
 * these.
 *
 * @param codelist id of the list its values are from; null where it is not coded
 * @param column where the answer of the database has it; null where it follows from the indicator
 * @param dimensions on which an attribute depends; none is every one, that is the observation
 */
public record Component(
    String id,
    Text name,
    Role role,
    String codelist,
    DataType type,
    String column,
    List<String> dimensions) {

  /** What a component is for. */
  public enum Role {
    DIMENSION,
    TIME,
    MEASURE,
    ATTRIBUTE
  }

  /** How values that are not coded are written, as SDMX names it. */
  public enum DataType {
    STRING("String", "xs:string"),
    DECIMAL("Decimal", "xs:decimal"),
    INTEGER("Integer", "xs:integer"),
    BOOLEAN("Boolean", "xs:boolean"),
    TIME("ObservationalTimePeriod", "common:ObservationalTimePeriodType");

    private final String name;
    private final String schema;

    DataType(String name, String schema) {
      this.name = name;
      this.schema = schema;
    }

    public String sdmx() {
      return name;
    }

    /** In generated XML schemas. */
    public String schema() {
      return schema;
    }

    public boolean isNumber() {
      return this == DECIMAL || this == INTEGER;
    }
  }

  public boolean isDimension() {
    return role == Role.DIMENSION || role == Role.TIME;
  }

  public boolean isCoded() {
    return codelist != null;
  }

  /**
   * Whether an attribute stands with the observations in a view that has them along a dimension.
   */
  public boolean isOfObservation(String along) {
    return dimensions.isEmpty() || along.equals(Shape.ALL_DIMENSIONS) || dimensions.contains(along);
  }
}
