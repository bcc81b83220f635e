package org.lianggang.analytics.exchange.structure;

import org.lianggang.analytics.exchange.message.Xml;
import org.lianggang.analytics.exchange.message.XmlReference;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Item;
import org.lianggang.analytics.exchange.model.Shape;
import org.lianggang.analytics.exchange.model.Text;

/** Writes what stands in the element of one artefact, after its names. */
final class XmlContent implements Content.Cases<Void> {

  private final Xml xml;
  private final Generation generation;
  private final XmlReference reference;
  private final Artefact artefact;

  XmlContent(Xml xml, Generation generation, Artefact artefact) {
    this.xml = xml;
    this.generation = generation;
    this.reference = new XmlReference(xml, generation);
    this.artefact = artefact;
  }

  @Override
  public Void items(Content.Items items) {
    items.items().forEach(item -> item(item, item.id()));
    return null;
  }

  /** The schema of 3.0 has no room for a parent whose code begins with a digit. */
  private void item(Item item, String path) {
    xml.open(
        "str:" + artefact.identity().kind().itemClass(),
        "id",
        item.id(),
        "urn",
        artefact.identity().urnOf(path));
    names(xml, "com:Name", item.name());
    if (item.parent() != null && (isSecond() || item.parent().matches("[A-Za-z].*"))) {
      reference.local("str:Parent", item.parent());
    }
    item.children().forEach(child -> item(child, path + "." + child.id()));
    xml.close();
  }

  @Override
  public Void structure(Content.Structure structure) {
    new XmlComponents(xml, generation, structure.shape()).write();
    return null;
  }

  @Override
  public Void flow(Content.Flow flow) {
    reference.to("str:Structure", flow.structure());
    return null;
  }

  @Override
  public Void agreement(Content.Agreement agreement) {
    reference.to(isSecond() ? "str:StructureUsage" : "str:Dataflow", agreement.flow());
    reference.toItem("str:DataProvider", agreement.providers(), agreement.provider());
    return null;
  }

  @Override
  public Void categorised(Content.Categorised categorised) {
    reference.to("str:Source", categorised.flow());
    reference.toItem("str:Target", categorised.scheme(), categorised.path());
    return null;
  }

  @Override
  public Void constraint(Content.Constraint constraint) {
    Identity attached = constraint.attached();
    xml.open("str:ConstraintAttachment");
    reference.to("str:" + attached.kind().infoClass(generation), attached);
    xml.close();
    xml.open("str:CubeRegion", "include", "true");
    if (!isSecond()) {
      constraint.found().ifPresent(found -> counts(xml, found));
    }
    constraint.values().forEach((dimension, codes) -> keyValue(dimension, codes));
    if (!isSecond()) {
      constraint.found().ifPresent(this::timeRange);
    }
    xml.close();
    if (isSecond()) {
      constraint.found().ifPresent(this::referencePeriod);
    }
    return null;
  }

  private void keyValue(String dimension, Iterable<String> codes) {
    String prefix = isSecond() ? "com:" : "str:";
    xml.open(prefix + "KeyValue", "id", dimension);
    codes.forEach(code -> xml.text(prefix + "Value", code));
    xml.close();
  }

  private void timeRange(Content.Found found) {
    if (found.firstYear() != null) {
      xml.open("str:KeyValue", "id", Shape.TIME_PERIOD)
          .open("str:TimeRange")
          .text("str:StartPeriod", found.firstYear(), "isInclusive", "true")
          .text("str:EndPeriod", found.lastYear(), "isInclusive", "true")
          .close()
          .close();
    }
  }

  private void referencePeriod(Content.Found found) {
    if (found.firstYear() != null) {
      xml.empty(
          "str:ReferencePeriod",
          "startTime",
          found.firstYear() + "-01-01T00:00:00",
          "endTime",
          found.lastYear() + "-12-31T23:59:59");
    }
  }

  /** How much there is, as annotations. */
  static void counts(Xml xml, Content.Found found) {
    xml.open("com:Annotations");
    count(xml, "series_count", found.series());
    count(xml, "obs_count", found.observations());
    xml.close();
  }

  private static void count(Xml xml, String id, long count) {
    xml.open("com:Annotation", "id", id)
        .text("com:AnnotationTitle", Long.toString(count))
        .text("com:AnnotationType", "sdmx_metrics")
        .close();
  }

  static void names(Xml xml, String element, Text text) {
    text.byLanguage().forEach((language, words) -> xml.text(element, words, "xml:lang", language));
  }

  private boolean isSecond() {
    return generation == Generation.SECOND;
  }
}
