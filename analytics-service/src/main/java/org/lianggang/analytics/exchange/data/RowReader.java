package org.lianggang.analytics.exchange.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianggang.analytics.exchange.model.Component;

/**
 * Makes rows of what the database answers: the columns of the components that are told, whether it
 * is gone, who provided it and since when it is known.
 */
final class RowReader {

  private final List<Component> told;
  private final List<Component> implied;
  private final Map<String, Map<String, String>> ofIndicators;
  private final Map<String, Integer> places = new HashMap<>();
  private final int indicator;
  private final boolean history;
  private final boolean provided;

  /**
   * @param implied components that follow from the indicator
   * @param ofIndicators their values by indicator and component
   */
  RowReader(
      DataQuery query,
      List<Component> told,
      List<Component> implied,
      Map<String, Map<String, String>> ofIndicators) {
    this.told = told;
    this.implied = implied;
    this.ofIndicators = ofIndicators;
    this.history = query.history();
    this.provided = !query.providers().isEmpty();
    Stream.concat(told.stream(), implied.stream())
        .forEach(component -> places.put(component.id(), places.size()));
    this.indicator = places.get("INDICATOR");
  }

  Row row(ResultSet rows) throws SQLException {
    int last = told.size();
    boolean gone = rows.getBoolean(last + 1);
    String[] values = new String[places.size()];
    for (int i = 0; i < last; i++) {
      if (!gone || told.get(i).isDimension()) {
        values[i] = rows.getString(i + 1);
      }
    }
    if (!gone && !implied.isEmpty()) {
      Map<String, String> known = ofIndicators.getOrDefault(values[indicator], Map.of());
      for (int i = 0; i < implied.size(); i++) {
        values[last + i] = known.get(implied.get(i).id());
      }
    }
    return new Row(edition(rows, gone), places, values);
  }

  private Edition edition(ResultSet rows, boolean gone) throws SQLException {
    int last = told.size();
    return new Edition(
        gone ? Edition.Action.DELETE : Edition.Action.REPLACE,
        provided ? rows.getString(last + 2) : null,
        history ? rows.getObject(last + 3, OffsetDateTime.class).toInstant() : null);
  }
}
