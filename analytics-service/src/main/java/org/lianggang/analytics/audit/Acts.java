package org.lianggang.analytics.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.lianggang.analytics.access.Actors;
import org.lianggang.analytics.watch.Counted;

/** Leaves a trace of every change, in the transaction that makes it. */
@Singleton
public class Acts {

  private static final String RECORD =
      """
      insert into acts.act (id, at, name, subject, detail, actor)
      values (?, ?, ?, ?, ?::jsonb, ?::jsonb)
      """;

  private final ObjectMapper json;
  private final Actors actors;
  private final Counted counted;

  Acts(ObjectMapper json, Actors actors, Counted counted) {
    this.json = json;
    this.actors = actors;
    this.counted = counted;
  }

  /**
   * @param connection the one that makes the change
   * @param name what was done, as in {@code release.put}
   * @param subject the id or name of what it was done to
   * @param detail becomes a JSON object: what was before, is now, or was said
   */
  public void record(Connection connection, Instant at, String name, String subject, Object detail)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
      insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
      insert.setObject(2, at.atOffset(ZoneOffset.UTC));
      insert.setString(3, name);
      insert.setString(4, subject);
      insert.setString(5, json.valueToTree(detail).toString());
      insert.setString(6, json.valueToTree(actors.now()).toString());
      insert.executeUpdate();
      counted.act(name);
    }
  }
}
