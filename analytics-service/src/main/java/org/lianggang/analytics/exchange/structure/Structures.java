package org.lianggang.analytics.exchange.structure;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.JsonText;
import org.lianggang.analytics.exchange.message.Params;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Library;

/** Answers structure queries: {@code resource/agency/id/version/item?detail&references}. */
@Singleton
public class Structures {

  private static final int PARTS = 5;

  private final ObjectMapper json;

  Structures(ObjectMapper json) {
    this.json = json;
  }

  /** What was found, ready to be written. */
  public static final class Found {

    private final List<Selection.Selected> selected;

    private Found(List<Selection.Selected> selected) {
      this.selected = selected;
    }

    /** Given artefacts, told in full. */
    public static Found of(List<Artefact> artefacts) {
      return new Found(
          artefacts.stream().map(artefact -> new Selection.Selected(artefact, View.FULL)).toList());
    }
  }

  /**
   * @param path the parts of the address from the resource on; those left out stand for all
   */
  public Found find(Library library, Generation generation, List<String> path, Params params) {
    if (path.size() > PARTS) {
      throw Refusal.syntax("路径过长", "The path has too many parts");
    }
    String resource = path.get(0);
    if (!ResourceNames.isKnown(resource, generation)) {
      throw Refusal.syntax("没有资源：" + resource, "There is no resource \"" + resource + "\"");
    }
    Set<Kind> kinds = ResourceNames.kinds(resource, generation);
    List<String> items = part(path, 4, generation);
    if (!items.isEmpty() && kinds.stream().noneMatch(Kind::isScheme)) {
      throw Refusal.syntax("该资源没有条目", "The resource has no items");
    }
    List<String> versions = part(path, 3, generation);
    String detail = params.find("detail", "full");
    StructureQuery query =
        new StructureQuery(
            kinds,
            part(path, 1, generation),
            part(path, 2, generation),
            versions.isEmpty()
                ? List.of(generation == Generation.SECOND ? "latest" : "~")
                : versions,
            items,
            Detail.of(generation == Generation.THIRD && detail.equals("raw") ? "full" : detail),
            Direction.of(
                List.of(
                    params
                        .find("references", "none")
                        .split(generation == Generation.SECOND ? "(?!)" : ",", -1)),
                generation),
            generation);
    if (generation == Generation.THIRD && params.find("asOf").isPresent()) {
      throw Refusal.notDone("asOf");
    }
    params.nothingElse();
    if (kinds.isEmpty()) {
      throw Refusal.nothing();
    }
    return new Found(Selection.of(library, query));
  }

  public void writeXml(
      OutputStream out, Found found, Header header, Addresses addresses, Generation generation) {
    new StructureXml(out, generation, addresses).write(header, found.selected);
  }

  public void writeJson(
      OutputStream out, Found found, Header header, Addresses addresses, Generation generation)
      throws IOException {
    new StructureJson(json, generation, addresses, new JsonText(header.language()))
        .write(out, header, found.selected);
  }

  /** The entries of one part; none where all are meant. */
  private static List<String> part(List<String> path, int at, Generation generation) {
    boolean second = generation == Generation.SECOND;
    if (path.size() <= at || path.get(at).equals(second ? "all" : "*")) {
      return List.of();
    }
    List<String> entries = Arrays.asList(path.get(at).split(second ? "\\+" : ",", -1));
    String allowed = at == 3 ? "[A-Za-z0-9.+*~-]+" : "[A-Za-z0-9_@$.-]+";
    entries.forEach(
        entry -> {
          if (!entry.matches(allowed)) {
            throw Refusal.syntax("不是标识：" + entry, "Not an id: \"" + entry + "\"");
          }
        });
    return entries.contains("all") && second ? List.of() : entries;
  }
}
