package org.lianggang.analytics.exchange.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A query and its parameters, put together piece by piece. */
final class Sql {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private record Texts(Collection<String> values) {}

  Sql add(String more) {
    text.append(more);
    return this;
  }

  Sql add(String more, Object parameter) {
    parameters.add(parameter);
    return add(more);
  }

  /** A list of texts for one question mark. */
  Sql any(String more, Collection<String> values) {
    return add(more, new Texts(values));
  }

  Sql add(Sql other) {
    text.append(other.text);
    parameters.addAll(other.parameters);
    return this;
  }

  /** Reads some thousand rows at a time, however many there are. */
  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text.toString());
    statement.setFetchSize(2000);
    for (int i = 0; i < parameters.size(); i++) {
      Object parameter = parameters.get(i);
      if (parameter instanceof Texts texts) {
        statement.setArray(i + 1, connection.createArrayOf("text", texts.values().toArray()));
      } else if (parameter instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else {
        statement.setObject(i + 1, parameter);
      }
    }
    return statement;
  }
}
