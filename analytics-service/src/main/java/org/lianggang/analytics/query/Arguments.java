package org.lianggang.analytics.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** The arguments of a statement, given one after the other. */
final class Arguments {

  private final PreparedStatement statement;
  private int given;

  Arguments(PreparedStatement statement) {
    this.statement = statement;
  }

  Arguments text(String value) throws SQLException {
    statement.setString(++given, value);
    return this;
  }

  Arguments number(int value) throws SQLException {
    statement.setInt(++given, value);
    return this;
  }

  Arguments texts(Collection<String> values) throws SQLException {
    statement.setArray(++given, statement.getConnection().createArrayOf("text", values.toArray()));
    return this;
  }

  /** For a condition that holds for every row when the list is empty: it is asked for twice. */
  Arguments anyOf(Collection<String> values) throws SQLException {
    return texts(values).texts(values);
  }
}
