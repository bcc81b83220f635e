package org.lianggang.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The submissions of the sample, one a unit and year, as the ingest service takes them: real
 * figures for the nation, Inner Mongolia and Chencang, synthetic ones for Alxa.
 */
public record Sample(Catalogue catalogue, Path folder) {

  public static final String SYNTHETIC = "synthetic 示例";

  private record Sender(String unit, int year) {}

  public List<JsonNode> submissions() {
    List<JsonNode> submissions = new ArrayList<>();
    submissions.addAll(submissions(PublishedSeries.in(folder), "A", "公开发布的数据 published figures"));
    submissions.addAll(submissions(synthetic(), "E", SYNTHETIC));
    return submissions;
  }

  public List<Figure> synthetic() {
    SyntheticSeries series = new SyntheticSeries(Profiles.in(folder));
    return catalogue.indicatorsByCode().values().stream()
        .map(series::of)
        .flatMap(List::stream)
        .toList();
  }

  /** What reviewers found of measures that people judge; made up, and marked so. */
  public List<JsonNode> judgements() {
    List<JsonNode> judgements = new ArrayList<>();
    Catalogue.read(folder.resolve("judgements.json")).forEach(judgements::add);
    return judgements;
  }

  private List<JsonNode> submissions(List<Figure> figures, String status, String note) {
    Duties duties = Duties.of(catalogue.duties());
    Comparator<Sender> byUnitAndYear =
        Comparator.comparing(Sender::unit).thenComparing(Sender::year);
    Map<Sender, List<Figure>> bySender = new TreeMap<>(byUnitAndYear);
    for (Figure figure : figures) {
      String unit = duties.unitFor(figure).orElseThrow();
      bySender
          .computeIfAbsent(new Sender(unit, figure.year()), sender -> new ArrayList<>())
          .add(figure);
    }
    return bySender.entrySet().stream()
        .map(entry -> submission(entry.getKey(), entry.getValue(), status, note))
        .toList();
  }

  private JsonNode submission(Sender sender, List<Figure> figures, String status, String note) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("memberUnit", sender.unit());
    body.put("region", home(figures));
    body.put("period", String.valueOf(sender.year()));
    body.put("note", note);
    ArrayNode observations = body.putArray("observations");
    figures.forEach(figure -> observations.add(observation(figure, status, note)));
    return body;
  }

  /** The league for its units, which report for the banners as well. */
  private static String home(List<Figure> figures) {
    return figures.stream().map(Figure::region).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static JsonNode observation(Figure figure, String status, String note) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("indicator", figure.indicator());
    row.put("region", figure.region());
    row.put("sex", figure.sex());
    row.put("residence", figure.residence());
    figure.value().ifPresent(value -> row.put("value", value).put("obsStatus", status));
    figure
        .counts()
        .ifPresent(
            counts ->
                row.put("numerator", counts.numerator()).put("denominator", counts.denominator()));
    figure.missing().ifPresent(kind -> row.put("missing", kind));
    row.put("explanation", note);
    return row;
  }
}
