package org.lianggang.ingest.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.lianggang.ingest.access.Actors;
import org.lianggang.ingest.watch.Counted;

/** Leaves a trace of every change, in the transaction that makes it. */
@Singleton
public class Acts {

  private static final String RECORD =
      """
      insert into act (id, at, name, subject, detail, actor)
      values (?, ?, ?, ?, ?::jsonb, ?::jsonb)
      """;

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final Actors actors;
  private final Counted counted;

  Acts(AgroalDataSource database, ObjectMapper json, Actors actors, Counted counted) {
    this.database = database;
    this.json = json;
    this.actors = actors;
    this.counted = counted;
  }

  /**
   * @param name what was done, as in {@code submission.accept}
   * @param subject the id or path of what it was done to
   * @param detail becomes a JSON object: what the subject was before, is now, or consists of
   */
  @Transactional(TxType.MANDATORY)
  public void record(Instant at, String name, String subject, Object detail) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(RECORD)) {
      insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
      insert.setTimestamp(2, Timestamp.from(at));
      insert.setString(3, name);
      insert.setString(4, subject);
      insert.setString(5, json.valueToTree(detail).toString());
      insert.setString(6, json.valueToTree(actors.now()).toString());
      insert.executeUpdate();
      counted.act(name);
    } catch (SQLException e) {
      throw new IllegalStateException("the act on " + subject + " was not recorded", e);
    }
  }
}
