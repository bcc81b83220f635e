package org.lianggang.ingest.attachment;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianggang.ingest.access.WholeView;

/** Keeps files in parts of 1 MiB. */
@Singleton
class AttachmentStore {

  private static final int PART = 1 << 20;

  private static final String PUT_AGAIN = "update attachment set put_at = ? where digest = ?";

  private static final String KEEP =
      """
      insert into attachment (digest, size, media_type, stored_at, put_at) values (?, ?, ?, ?, ?)
      on conflict (digest) do nothing
      """;

  private static final String KEEP_PART =
      "insert into attachment_part (digest, part, bytes) values (?, ?, ?)";

  private static final String FIND =
      "select digest, size, media_type, stored_at from attachment where digest = ?";

  private static final String PART_OF =
      "select bytes from attachment_part where digest = ? and part = ?";

  private static final String REMOVE_UNNAMED =
      """
      delete from attachment a
      where put_at < ? and not exists (
        select from every_narrative n
        where n.body->'attachments' @> jsonb_build_array(jsonb_build_object('digest', a.digest)))
      returning digest, size, media_type, stored_at
      """;

  private static final String AMONG = "select digest from attachment where digest = any (?)";

  private final AgroalDataSource database;
  private final WholeView whole;

  AttachmentStore(AgroalDataSource database, WholeView whole) {
    this.database = database;
    this.whole = whole;
  }

  /** In the transaction of the caller; false when it was there already, which then stays longer. */
  boolean keep(Attachment attachment, InputStream bytes) throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement again = connection.prepareStatement(PUT_AGAIN);
        PreparedStatement head = connection.prepareStatement(KEEP);
        PreparedStatement part = connection.prepareStatement(KEEP_PART)) {
      Timestamp now = Timestamp.from(attachment.storedAt());
      again.setTimestamp(1, now);
      again.setString(2, attachment.digest());
      head.setString(1, attachment.digest());
      head.setLong(2, attachment.size());
      head.setString(3, attachment.mediaType());
      head.setTimestamp(4, now);
      head.setTimestamp(5, now);
      if (again.executeUpdate() > 0 || head.executeUpdate() == 0) {
        return false;
      }
      byte[] next = bytes.readNBytes(PART);
      for (int number = 1; next.length > 0; number++) {
        part.setString(1, attachment.digest());
        part.setInt(2, number);
        part.setBytes(3, next);
        part.executeUpdate();
        next = bytes.readNBytes(PART);
      }
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("the attachment was not kept", e);
    }
  }

  Optional<Attachment> find(String digest) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setString(1, digest);
      ResultSet found = query.executeQuery();
      return found.next() ? Optional.of(attachment(found)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the attachment could not be read", e);
    }
  }

  /** Counted from 1; empty behind the last one. */
  Optional<byte[]> part(String digest, int number) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(PART_OF)) {
      query.setString(1, digest);
      query.setInt(2, number);
      ResultSet found = query.executeQuery();
      return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the attachment could not be read", e);
    }
  }

  /** In the transaction of the caller: those put last before a time that no narrative names. */
  List<Attachment> removeUnnamed(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(REMOVE_UNNAMED)) {
      delete.setTimestamp(1, Timestamp.from(before));
      ResultSet found = delete.executeQuery();
      List<Attachment> removed = new ArrayList<>();
      while (found.next()) {
        removed.add(attachment(found));
      }
      return removed;
    } catch (SQLException e) {
      throw new IllegalStateException("attachments that nothing names were not removed", e);
    }
  }

  private static Attachment attachment(ResultSet found) throws SQLException {
    return new Attachment(
        found.getString(1),
        found.getLong(2),
        found.getString(3),
        found.getObject(4, OffsetDateTime.class).toInstant());
  }

  /** Who knows a digest has had the bytes. */
  Set<String> among(Collection<String> digests) {
    return whole.of(() -> lookUp(digests));
  }

  private Set<String> lookUp(Collection<String> digests) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(AMONG)) {
      query.setArray(1, connection.createArrayOf("text", digests.toArray()));
      ResultSet found = query.executeQuery();
      Set<String> known = new HashSet<>();
      while (found.next()) {
        known.add(found.getString(1));
      }
      return known;
    } catch (SQLException e) {
      throw new IllegalStateException("the attachments could not be read", e);
    }
  }
}
