package org.lianggang.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form that is filled in: what its sheets and columns are called. It has a row an indicator and
 * a column a group of people, as forms on paper have; three where counts are asked for.
 */
public final class Form {

  /** A group of people: the sex and the residence it is, null where the row says it. */
  public record Group(String heading, String sex, String residence) {

    public String numerator() {
      return heading + "分子";
    }

    public String denominator() {
      return heading + "分母";
    }
  }

  public static final Group TOTAL = new Group("合计", null, null);
  public static final List<Group> GROUPS =
      List.of(
          TOTAL,
          new Group("男", "M", null),
          new Group("女", "F", null),
          new Group("不详", "_U", null),
          new Group("城", null, "U"),
          new Group("乡", null, "R"));

  /** Which figures of the row are owed, by the headings of their groups with blanks between. */
  public static final String OWED = "应报";

  /** Hidden: who reports for what; a name a row, and what it is beside it. */
  public static final String KEYS = "_lianggang";

  public static final String COVER = "封面";

  /** What the cover asks for and the note of the submission then says. */
  public static final List<String> SIGNED = List.of("单位负责人", "统计负责人", "填表人", "联系电话", "报出日期");

  private static final Set<String> OF_ONE_FIGURE =
      Set.of("value", "numerator", "denominator", "residence");

  /** Only for people: whatever stands below is not read. */
  static final Set<String> PASSED_OVER = Set.of("", "序号", "指标名称", "计量单位", "上年值", "领域");

  /** A row a figure, under the headings of every table. */
  static final Headings BY_FIGURE =
      new Headings(Headings.PLAIN.fields(), Headings.PLAIN.required(), Map.of(), PASSED_OVER, true);

  /** A row an indicator. */
  static final Headings BY_GROUP =
      new Headings(byGroup(), Headings.PLAIN.required(), Map.of(), PASSED_OVER, true);

  private Form() {}

  /** The field a column stands for, with the group it is for. */
  static String field(String field, Group group) {
    return field + "@" + group.heading();
  }

  private static Map<String, String> byGroup() {
    Map<String, String> fields = new HashMap<>();
    Headings.PLAIN
        .fields()
        .forEach(
            (heading, field) -> {
              if (!OF_ONE_FIGURE.contains(field)) {
                fields.put(heading, field);
              }
            });
    for (Group group : GROUPS) {
      fields.put(group.heading(), field("value", group));
      fields.put(group.numerator(), field("numerator", group));
      fields.put(group.denominator(), field("denominator", group));
    }
    fields.put("分子", field("numerator", TOTAL));
    fields.put("分母", field("denominator", TOTAL));
    fields.put(OWED, "owed");
    return Map.copyOf(fields);
  }
}
