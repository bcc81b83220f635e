package org.lianggang.analytics.exchange.library;

import static org.lianggang.analytics.exchange.model.Component.DataType.BOOLEAN;
import static org.lianggang.analytics.exchange.model.Component.DataType.DECIMAL;
import static org.lianggang.analytics.exchange.model.Component.DataType.INTEGER;
import static org.lianggang.analytics.exchange.model.Component.DataType.STRING;

import java.util.List;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Component.DataType;
import org.lianggang.analytics.exchange.model.Component.Role;
import org.lianggang.analytics.exchange.model.Shape;
import org.lianggang.analytics.exchange.model.Text;

/** The two data structures. This is the one place where a dimension or an attribute is defined. */
public final class Shapes {

  /** What stands where a measure has no indicator. */
  public static final String NOT_APPLICABLE = "_Z";

  private static final Component FREQ =
      dimension("FREQ", Text.of("频率", "Frequency"), "CL_FREQ", "freq");
  private static final Component REF_AREA =
      dimension("REF_AREA", Text.of("地区", "Reference area"), "CL_AREA", "region");
  private static final Component INDICATOR =
      dimension("INDICATOR", Text.of("指标", "Indicator"), "CL_INDICATOR", "indicator");
  private static final Component SEX = dimension("SEX", Text.of("性别", "Sex"), "CL_SEX", "sex");
  private static final Component URBANISATION =
      dimension(
          "URBANISATION", Text.of("城乡", "Degree of urbanisation"), "CL_URBANISATION", "residence");
  private static final Component PLAN = dimension("PLAN", Text.of("规划", "Plan"), "CL_PLAN", "plan");
  private static final Component MEASURE =
      dimension("MEASURE", Text.of("目标项", "Measure"), "CL_MEASURE", "measure");
  private static final Component TIME_PERIOD =
      new Component(
          Shape.TIME_PERIOD,
          Text.of("时期", "Time period"),
          Role.TIME,
          null,
          DataType.TIME,
          "period",
          List.of());
  private static final Component OBS_VALUE =
      new Component(
          "OBS_VALUE",
          Text.of("数值", "Observation value"),
          Role.MEASURE,
          null,
          DECIMAL,
          "value",
          List.of());
  private static final Component OBS_STATUS =
      coded("OBS_STATUS", Text.of("数据状态", "Observation status"), "CL_OBS_STATUS", "obs_status");
  private static final Component CONF_STATUS =
      coded(
          "CONF_STATUS",
          Text.of("保密状态", "Confidentiality status"),
          "CL_CONF_STATUS",
          "conf_status");
  private static final Component UNIT_MEASURE =
      ofIndicator("UNIT_MEASURE", Text.of("计量单位", "Unit of measure"), "CL_UNIT_MEASURE", STRING);
  private static final Component UNIT_MULT =
      ofIndicator("UNIT_MULT", Text.of("单位倍数", "Unit multiplier"), "CL_UNIT_MULT", STRING);
  private static final Component DECIMALS =
      ofIndicator("DECIMALS", Text.of("小数位数", "Decimals"), null, INTEGER);

  /** What member units reported. */
  public static final Shape OBSERVATIONS =
      new Shape(
          "DSD_OBSERVATIONS",
          List.of(
              FREQ,
              REF_AREA,
              INDICATOR,
              SEX,
              URBANISATION,
              TIME_PERIOD,
              OBS_VALUE,
              UNIT_MEASURE,
              UNIT_MULT,
              DECIMALS,
              OBS_STATUS,
              CONF_STATUS,
              coded(
                  "MISSING_KIND", Text.of("缺失类型", "Kind of missing"), "CL_MISSING_KIND", "missing"),
              plain("SERIES_BREAK", Text.of("口径变动", "Break in the series"), BOOLEAN, "break"),
              plain("NUMERATOR", Text.of("分子", "Numerator"), DECIMAL, "numerator"),
              plain("DENOMINATOR", Text.of("分母", "Denominator"), DECIMAL, "denominator"),
              plain("REVISION", Text.of("修订次数", "Revision"), INTEGER, "revision")));

  /** What was made of them: each measure of a plan, judged in a region and year. */
  public static final Shape ASSESSMENTS =
      new Shape(
          "DSD_ASSESSMENTS",
          List.of(
              FREQ,
              REF_AREA,
              INDICATOR,
              SEX,
              URBANISATION,
              PLAN,
              MEASURE,
              TIME_PERIOD,
              OBS_VALUE,
              UNIT_MEASURE,
              UNIT_MULT,
              DECIMALS,
              OBS_STATUS,
              CONF_STATUS,
              coded(
                  "ASSESSMENT_STATUS",
                  Text.of("评估结果", "Assessment status"),
                  "CL_ASSESSMENT_STATUS",
                  "status"),
              plain("TARGET", Text.of("目标值", "Target"), DECIMAL, "target"),
              plain("TARGET_MET", Text.of("是否达到目标值", "Target met"), BOOLEAN, "met"),
              plain(
                  "VALUE_PERIOD", Text.of("数值所属时期", "Period of the value"), STRING, "value_period"),
              plain(
                  "PLAN_VERSION",
                  Text.of("规划版本", "Version of the plan"),
                  INTEGER,
                  "plan_version")));

  private Shapes() {}

  private static Component dimension(String id, Text name, String codelist, String column) {
    return new Component(id, name, Role.DIMENSION, codelist, STRING, column, List.of());
  }

  private static Component coded(String id, Text name, String codelist, String column) {
    return new Component(id, name, Role.ATTRIBUTE, codelist, STRING, column, List.of());
  }

  private static Component plain(String id, Text name, DataType type, String column) {
    return new Component(id, name, Role.ATTRIBUTE, null, type, column, List.of());
  }

  private static Component ofIndicator(String id, Text name, String codelist, DataType type) {
    return new Component(id, name, Role.ATTRIBUTE, codelist, type, null, List.of("INDICATOR"));
  }
}
