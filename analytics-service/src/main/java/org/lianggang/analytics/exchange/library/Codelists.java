package org.lianggang.analytics.exchange.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Item;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Text;

/** One codelist for each coded component; no two dimensions share one. */
final class Codelists {

  private static final Map<String, Text> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("CL_FREQ", Text.of("频率", "Frequency"));
    NAMES.put("CL_AREA", Text.of("地区（GB/T 2260）", "Areas (GB/T 2260)"));
    NAMES.put("CL_INDICATOR", Text.of("指标", "Indicators"));
    NAMES.put("CL_SEX", Text.of("性别", "Sex"));
    NAMES.put("CL_URBANISATION", Text.of("城乡", "Degree of urbanisation"));
    NAMES.put("CL_PLAN", Text.of("规划", "Plans"));
    NAMES.put("CL_MEASURE", Text.of("目标项", "Measures"));
    NAMES.put("CL_OBS_STATUS", Text.of("数据状态", "Observation status"));
    NAMES.put("CL_CONF_STATUS", Text.of("保密状态", "Confidentiality status"));
    NAMES.put("CL_UNIT_MEASURE", Text.of("计量单位", "Units of measure"));
    NAMES.put("CL_UNIT_MULT", Text.of("单位倍数", "Unit multiplier"));
    NAMES.put("CL_MISSING_KIND", Text.of("缺失类型", "Kinds of missing"));
    NAMES.put("CL_ASSESSMENT_STATUS", Text.of("评估结果", "Assessment status"));
  }

  private static final Item NOT_APPLICABLE =
      Item.of(Shapes.NOT_APPLICABLE, Text.of("不适用", "Not applicable"));

  private final Catalogue catalogue;

  Codelists(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Stream<Artefact> all() {
    Map<String, List<Item>> lists = new LinkedHashMap<>(ListedCodes.all());
    lists.put("CL_AREA", areas());
    lists.put("CL_INDICATOR", indicators());
    lists.put("CL_PLAN", plans());
    lists.put("CL_MEASURE", measures());
    lists.put("CL_UNIT_MEASURE", units());
    return NAMES.entrySet().stream()
        .map(
            named ->
                new Artefact(
                    new Identity(Kind.CODELIST, named.getKey()),
                    named.getValue(),
                    Text.of(
                        "代码表：" + named.getValue().in("zh"),
                        "Codes of: " + named.getValue().in("en")),
                    new Content.Items(lists.get(named.getKey()), false)));
  }

  private List<Item> areas() {
    return catalogue.regions().codes().stream()
        .flatMap(code -> catalogue.regions().find(code).stream())
        .map(
            region ->
                Item.of(region.code(), Text.named(region.name(), region.code()))
                    .under(
                        catalogue.regions().find(String.valueOf(region.parent())).isPresent()
                            ? region.parent()
                            : null))
        .toList();
  }

  private List<Item> indicators() {
    List<Item> indicators = new ArrayList<>();
    catalogue
        .indicators()
        .forEach(
            known -> indicators.add(Item.of(known.code(), Text.named(known.name(), known.code()))));
    indicators.add(NOT_APPLICABLE);
    return indicators;
  }

  private List<Item> plans() {
    List<Item> plans = new ArrayList<>();
    catalogue
        .plans()
        .forEach(
            plan ->
                plans.add(
                    Item.of(plan.code(), Text.named(plan.latest().plan().name(), plan.code()))));
    plans.add(NOT_APPLICABLE);
    return plans;
  }

  /** The measures of all versions of all plans; the latest version words them. */
  private List<Item> measures() {
    Map<String, Item> measures = new LinkedHashMap<>();
    catalogue.plans().stream()
        .flatMap(plan -> plan.versions().stream())
        .flatMap(version -> version.plan().measures())
        .forEach(
            measure ->
                measures.put(
                    measure.code(),
                    Item.of(Codes.of(measure.code()), Text.named(measure.name(), measure.code()))));
    measures.put(NOT_APPLICABLE.id(), NOT_APPLICABLE);
    return List.copyOf(measures.values());
  }

  private List<Item> units() {
    Map<String, Item> units = new LinkedHashMap<>();
    Stream.concat(
            ListedCodes.units().stream(),
            catalogue.indicators().stream()
                .map(Indicator::unit)
                .filter(unit -> unit != null)
                .map(ListedCodes::unit))
        .forEach(unit -> units.put(unit.id(), unit));
    return List.copyOf(units.values());
  }
}
