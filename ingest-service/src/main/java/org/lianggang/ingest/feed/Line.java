package org.lianggang.ingest.feed;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections outside the pool, so that the feed goes on while every pooled one is busy. */
@Singleton
class Line {

  private final PGSimpleDataSource database = new PGSimpleDataSource();

  Line(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    database.setUrl(url);
    database.setUser(user);
    database.setPassword(password.orElse(null));
    database.setApplicationName("ingest feed");
    database.setConnectTimeout(5);
    database.setSocketTimeout(30);
    database.setTcpKeepAlive(true);
    database.setLogServerErrorDetail(false);
  }

  /** In the scope of the service, as the pool would say of its own. */
  Connection open() throws SQLException {
    Connection connection = database.getConnection();
    try (Statement scope = connection.createStatement()) {
      scope.execute("set lianggang.scope = '*'");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
