package org.lianggang.analytics.exchange.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Item;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Shape;
import org.lianggang.analytics.exchange.model.Text;

/** Who maintains and provides, and the structures with their concepts. */
final class Schemes {

  static final Text NAME = Text.of("两纲监测", "Lianggang");

  private Schemes() {}

  static Artefact agencies() {
    return new Artefact(
        new Identity(Kind.AGENCY_SCHEME, "AGENCIES"),
        Text.of("维护机构", "Agencies"),
        Text.of("维护结构和代码的机构", "Who maintains structures and codes"),
        new Content.Items(
            List.of(
                Item.of(Identity.AGENCY, NAME),
                Item.of("SDMX", Text.of("SDMX 全球代码", "SDMX, for the global codes"))),
            false));
  }

  static Artefact providers(List<Provider> units) {
    List<Item> providers = new ArrayList<>();
    providers.add(Item.of(Identity.AGENCY, NAME));
    units.forEach(
        unit -> providers.add(Item.of(unit.code(), Text.named(unit.name(), unit.code()))));
    return new Artefact(
        Flows.PROVIDERS,
        Text.of("数据提供单位", "Data providers"),
        Text.of("成员单位，以及计算评估结果的系统", "The member units, and the system that judges"),
        new Content.Items(providers, false));
  }

  static Stream<Artefact> structures() {
    return Stream.of(
            named(Shapes.OBSERVATIONS, Text.of("监测数据", "Reported figures")),
            named(Shapes.ASSESSMENTS, Text.of("评估结果", "Assessments")))
        .flatMap(part -> part);
  }

  private static Stream<Artefact> named(Shape shape, Text name) {
    return Stream.of(
        new Artefact(
            shape.concepts(),
            Text.of(name.in("zh") + "的概念", "Concepts of: " + name.in("en")),
            Text.of("每个组成部分一个概念", "One concept for each component"),
            new Content.Items(
                shape.components().stream()
                    .map(component -> Item.of(component.id(), component.name()))
                    .toList(),
                false)),
        new Artefact(
            shape.identity(),
            Text.of(name.in("zh") + "的结构", "Structure of: " + name.in("en")),
            Text.of("维度、数值和属性", "Dimensions, measure and attributes"),
            new Content.Structure(shape)));
  }
}
