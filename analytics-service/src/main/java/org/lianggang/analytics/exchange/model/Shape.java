package org.lianggang.analytics.exchange.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The components of a data structure in the order every format keeps.
 *
 * @param id of the data structure
 */
public record Shape(String id, List<Component> components) {

  public static final String ALL_DIMENSIONS = "AllDimensions";
  public static final String TIME_PERIOD = "TIME_PERIOD";

  public Identity identity() {
    return new Identity(Kind.DATA_STRUCTURE, id);
  }

  public Identity concepts() {
    return new Identity(Kind.CONCEPT_SCHEME, id.replace("DSD_", "CS_"));
  }

  /** Time is the last. */
  public List<Component> dimensions() {
    return components.stream().filter(Component::isDimension).toList();
  }

  /** The dimensions of a key, those without time. */
  public List<Component> keyDimensions() {
    return of(Component.Role.DIMENSION).toList();
  }

  public Component measure() {
    return of(Component.Role.MEASURE).findFirst().orElseThrow();
  }

  public List<Component> attributes() {
    return of(Component.Role.ATTRIBUTE).toList();
  }

  public Optional<Component> find(String component) {
    return components.stream().filter(known -> known.id().equals(component)).findFirst();
  }

  /** The dimensions of a series where observations lie along one of them; none when flat. */
  public List<Component> seriesDimensions(String along) {
    return along.equals(ALL_DIMENSIONS)
        ? List.of()
        : dimensions().stream().filter(dimension -> !dimension.id().equals(along)).toList();
  }

  public List<Component> seriesAttributes(String along) {
    return attributes().stream().filter(known -> !known.isOfObservation(along)).toList();
  }

  public List<Component> observationAttributes(String along) {
    return attributes().stream().filter(known -> known.isOfObservation(along)).toList();
  }

  private Stream<Component> of(Component.Role role) {
    return components.stream().filter(component -> component.role() == role);
  }
}
