package org.lianggang.analytics.exchange.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an artefact says beyond its identity and its names. */
public sealed interface Content {

  <T> T fold(Cases<T> cases);

  /** The artefacts it refers to, in the order it names them. */
  Set<Identity> references();

  /** What to do with each kind of content. */
  interface Cases<T> {
    T items(Items items);

    T structure(Structure structure);

    T flow(Flow flow);

    T agreement(Agreement agreement);

    T categorised(Categorised categorised);

    T constraint(Constraint constraint);
  }

  /** A scheme and its entries; partial when some were left out. */
  record Items(List<Item> items, boolean partial) implements Content {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.items(this);
    }

    @Override
    public Set<Identity> references() {
      return Set.of();
    }

    /** The entries of those ids or paths, in the order of the scheme, and what lies above them. */
    public Items only(Set<String> wanted) {
      return new Items(items.stream().flatMap(item -> item.only(item.id(), wanted)).toList(), true);
    }

    /** The same, and the codes above each. */
    public Items withAncestors(Set<String> wanted) {
      Map<String, Item> byId =
          items.stream().collect(Collectors.toMap(Item::id, item -> item, (one, same) -> one));
      Set<String> kept = new LinkedHashSet<>();
      for (String id : wanted) {
        for (Item at = byId.get(id); at != null && kept.add(at.id()); at = byId.get(at.parent())) {}
      }
      return only(kept);
    }

    public Stream<String> paths() {
      return items.stream().flatMap(item -> item.paths(item.id()));
    }
  }

  /** Dimensions, measure and attributes. */
  record Structure(Shape shape) implements Content {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.structure(this);
    }

    @Override
    public Set<Identity> references() {
      Set<Identity> references = new LinkedHashSet<>();
      references.add(shape.concepts());
      shape.components().stream()
          .filter(Component::isCoded)
          .forEach(coded -> references.add(new Identity(Kind.CODELIST, coded.codelist())));
      return references;
    }
  }

  /** A dataflow and the structure of its data. */
  record Flow(Identity structure) implements Content {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.flow(this);
    }

    @Override
    public Set<Identity> references() {
      return Set.of(structure);
    }
  }

  /** Who provides the data of which flow. */
  record Agreement(Identity flow, Identity providers, String provider) implements Content {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.agreement(this);
    }

    @Override
    public Set<Identity> references() {
      return new LinkedHashSet<>(List.of(flow, providers));
    }
  }

  /** Where a flow stands in a category scheme; path: ids with dots. */
  record Categorised(Identity flow, Identity scheme, String path) implements Content {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.categorised(this);
    }

    @Override
    public Set<Identity> references() {
      return new LinkedHashSet<>(List.of(flow, scheme));
    }
  }

  /**
   * Which values may be there (allowed) or are there.
   *
   * @param values by dimension; one that is absent is not constrained
   * @param found what there is; empty for what is allowed
   */
  record Constraint(Identity attached, Map<String, List<String>> values, Optional<Found> found)
      implements Content {

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.constraint(this);
    }

    @Override
    public Set<Identity> references() {
      return Set.of(attached);
    }
  }

  /** How much there is, and from which year to which; the years are null where there is nothing. */
  record Found(String firstYear, String lastYear, long series, long observations) {}
}
