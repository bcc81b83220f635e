package org.lianggang.ingest.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.problem.Problem;

/** Whose the things are that addresses name by an id. */
@Singleton
class Owners {

  private final List<Owned> kinds;
  private final AgroalDataSource database;
  private final WholeView whole;

  Owners(@All List<Owned> kinds, AgroalDataSource database, WholeView whole) {
    this.kinds = kinds;
    this.database = database;
    this.whole = whole;
  }

  /** What an address names. */
  Optional<Thing> named(UriInfo address) {
    return kinds.stream()
        .filter(kind -> address.getPath().startsWith(kind.place() + "/"))
        .filter(kind -> address.getPathParameters().containsKey(kind.variable()))
        .findFirst()
        .map(kind -> new Thing(kind, address.getPathParameters().getFirst(kind.variable())));
  }

  /** One of a kind. */
  final class Thing {

    private final Owned kind;
    private final String id;

    private Thing(Owned kind, String id) {
      this.kind = kind;
      this.id = id;
    }

    /** The same as where there is none. */
    Problem unknown() {
      return kind.unknown(id);
    }

    /** Every place that it is of; none where it is not there, or everybody's. */
    List<Scope> scopes() {
      return id.matches(kind.form()) ? whole.of(this::lookUp) : List.of();
    }

    private List<Scope> lookUp() {
      try (Connection connection = database.getConnection();
          PreparedStatement query = connection.prepareStatement(kind.query())) {
        query.setString(1, id);
        ResultSet found = query.executeQuery();
        List<Scope> scopes = new ArrayList<>();
        while (found.next()) {
          scopes.add(
              Scope.of(found.getString(1), List.of((String[]) found.getArray(2).getArray())));
        }
        return scopes;
      } catch (SQLException e) {
        throw new IllegalStateException("the owner of " + id + " could not be read", e);
      }
    }
  }
}
