package org.lianggang.analytics.exchange.data;

import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Shape;

/**
 * Which components stand where in an answer.
 *
 * @param along the dimension at the observation, or AllDimensions
 * @param attributes those that are told
 * @param measure whether figures are told
 * @param observations whether there are observations, or series alone
 */
public record Layout(
    Shape shape, String along, List<Component> attributes, boolean measure, boolean observations) {

  public boolean isFlat() {
    return along.equals(Shape.ALL_DIMENSIONS);
  }

  /** Empty when flat. */
  public List<Component> seriesDimensions() {
    return shape.seriesDimensions(along);
  }

  /** The dimensions that stand with the observation: one, or all when flat. */
  public List<Component> observationDimensions() {
    return shape.dimensions().stream()
        .filter(dimension -> !seriesDimensions().contains(dimension))
        .toList();
  }

  public List<Component> seriesAttributes() {
    return attributes.stream().filter(attribute -> !attribute.isOfObservation(along)).toList();
  }

  public List<Component> observationAttributes() {
    return attributes.stream().filter(attribute -> attribute.isOfObservation(along)).toList();
  }

  /** Everything that is told, in the order of the structure. */
  public Stream<Component> told() {
    return shape.components().stream()
        .filter(
            component ->
                component.isDimension()
                    || component.role() == Component.Role.MEASURE && measure
                    || attributes.contains(component));
  }
}
