package org.lianggang.local.print;

import java.util.List;
import org.lianggang.local.api.Api;

/** What a newcomer sees of the results: tables for people, each from one question to analytics. */
public record Report(Api analytics) {

  /** The latest year of the sample; verdicts, sexes and warnings are shown for it. */
  public static final String PERIOD = "2024";

  /** The plans shown, each in the region it was made for. */
  public static final List<Shown> SHOWN =
      List.of(
          new Shown("ALXA_WOMEN_2021_2030", "152900"),
          new Shown("ALXA_CHILDREN_2021_2030", "152900"),
          new Shown("NATION_WOMEN_2021_2030", "000000"),
          new Shown("NATION_CHILDREN_2021_2030", "000000"));

  /** A plan and the region it is shown for. */
  public record Shown(String plan, String region) {

    /** The first line of a table about it, by which the table can be found again. */
    public String title(String what) {
      return what + " · " + plan + " · " + region + " · " + PERIOD;
    }
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(StatusColumn.legend()).append("\n\n");
    SHOWN.forEach(shown -> text.append(AttainmentTable.of(analytics, shown)).append('\n'));
    SHOWN.stream()
        .map(shown -> SexTable.of(analytics, shown))
        .filter(table -> !table.isEmpty())
        .forEach(table -> text.append(table).append('\n'));
    text.append(WarningTable.of(analytics));
    return text.append(readers()).toString();
  }

  /** For whom these tables are. */
  private String readers() {
    return analytics.get("/v1/status").expect(200).path("clearance").asText().equals("PUBLIC")
        ? """

        面向公众：人数过少的数据及可推算出它们的数据不予显示。
        As the public sees it: small counts of persons, and what would give them back, are hidden.
        """
        : """

        面向授权人员：显示全部数据。面向公众的显示：deploy/run --as-reader
        As authorised readers see it, every figure. What the public sees: deploy/run --as-reader
        """;
  }
}
