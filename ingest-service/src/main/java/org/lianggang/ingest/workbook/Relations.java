package org.lianggang.ingest.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** To which parts of a package one of them refers, or the package itself. */
final class Relations {

  private record Relation(String id, String type, String target) {}

  private final List<Relation> relations = new ArrayList<>();

  /** Of a part by its name; empty for the package. */
  static Relations of(String part, Parts parts) throws IOException {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    String where = folder + "_rels/" + part.substring(name) + ".rels";
    Relations read = new Relations();
    if (!parts.has(where)) {
      return read;
    }
    try (Xml xml = parts.read(where)) {
      while (xml.nextStart("Relationship")) {
        String type = String.valueOf(xml.attribute("Type"));
        read.relations.add(
            new Relation(
                xml.attribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, String.valueOf(xml.attribute("Target")))));
      }
    }
    return read;
  }

  /** By the last word of the type, as {@code styles}. */
  Optional<String> ofType(String type) {
    return relations.stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::target)
        .findFirst();
  }

  Optional<String> worksheet(String id) {
    return relations.stream()
        .filter(relation -> relation.type().equals("worksheet") && relation.id().equals(id))
        .map(Relation::target)
        .findFirst();
  }

  private static String resolved(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }
}
