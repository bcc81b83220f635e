package org.lianggang.analytics.exchange.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entry of a scheme.
 *
 * @param parent id of the code above; null where there is none
 * @param children categories below
 */
public record Item(String id, Text name, String parent, List<Item> children) {

  public static Item of(String id, Text name) {
    return new Item(id, name, null, List.of());
  }

  public Item under(String above) {
    return new Item(id, name, above, children);
  }

  /** The item with those below it that are wanted, and nothing if neither it nor they are. */
  Stream<Item> only(String path, Set<String> wanted) {
    List<Item> below =
        children.stream().flatMap(child -> child.only(path + "." + child.id(), wanted)).toList();
    return wanted.contains(path) || wanted.contains(id) || !below.isEmpty()
        ? Stream.of(new Item(id, name, parent, below))
        : Stream.empty();
  }

  /** Every path that leads to a category from here. */
  Stream<String> paths(String path) {
    return Stream.concat(
        Stream.of(path), children.stream().flatMap(child -> child.paths(path + "." + child.id())));
  }
}
