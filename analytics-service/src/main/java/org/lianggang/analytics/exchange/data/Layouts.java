package org.lianggang.analytics.exchange.data;

import org.lianggang.analytics.exchange.message.Params;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Shape;

/** What queries say of the layout, whichever they are. */
public final class Layouts {

  private Layouts() {}

  /** The parameter {@code dimensionAtObservation}; time without it. */
  public static String along(Shape shape, Params params) {
    String along = params.find("dimensionAtObservation", Shape.TIME_PERIOD);
    if (!along.equals(Shape.ALL_DIMENSIONS)
        && shape.find(along).filter(Component::isDimension).isEmpty()) {
      throw Refusal.semantic("没有维度：" + along, "There is no dimension \"" + along + "\"");
    }
    return along;
  }

  /** The namespace of the types of structure-specific data. */
  public static String namespace(Identity flow, String along) {
    return XmlHead.namespace(flow, along);
  }
}
