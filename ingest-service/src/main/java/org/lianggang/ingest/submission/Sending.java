package org.lianggang.ingest.submission;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lianggang.ingest.access.Door;
import org.lianggang.ingest.access.Scope;
import org.lianggang.ingest.format.Head;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.staging.Upload;

/**
 * Whether whoever sends a report may: for its unit, and for every region that it or one of its rows
 * or its declared scope names.
 */
@Singleton
class Sending {

  private static final String REGIONS =
      "select distinct region from submission_row where content = ? and region is not null";

  private static final String UNIT = "select member_unit from submission where id = ?";

  private final Door door;
  private final AgroalDataSource database;

  Sending(Door door, AgroalDataSource database) {
    this.door = door;
    this.database = database;
  }

  Optional<Problem> refusal(Upload upload, Declared declared) {
    return door.refusal(
        () -> {
          Head head = head(upload);
          Set<String> regions = regions(upload, head);
          if (declared != null) {
            regions.addAll(declared.scope().regions());
          }
          return Scope.of(named(head.memberUnit()), regions);
        });
  }

  /** Of what takes the place of something, whose unit it need not repeat. */
  Optional<Problem> refusal(UUID replaces, Upload upload) {
    return door.refusal(
        () -> {
          Head head = head(upload);
          String unit = named(head.memberUnit());
          return Scope.of(unit == null ? first(UNIT, replaces) : unit, regions(upload, head));
        });
  }

  private static Head head(Upload upload) {
    return upload.fold(Upload.Held::head, Upload.Staged::head);
  }

  private static String named(String code) {
    return code == null || code.isEmpty() ? null : code;
  }

  private Set<String> regions(Upload upload, Head head) {
    Set<String> regions = upload.fold(Sending::ofRows, staged -> all(REGIONS, staged.id()));
    Optional.ofNullable(named(head.region())).ifPresent(regions::add);
    return regions;
  }

  private static Set<String> ofRows(Upload.Held held) {
    Set<String> regions = new HashSet<>();
    held.rows().stream()
        .map(row -> row.cell().region())
        .filter(Objects::nonNull)
        .forEach(regions::add);
    return regions;
  }

  private String first(String question, UUID id) {
    return all(question, id).stream().findFirst().orElse(null);
  }

  private Set<String> all(String question, UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(question)) {
      query.setObject(1, id);
      ResultSet found = query.executeQuery();
      Set<String> texts = new HashSet<>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException("what is reported for could not be read", e);
    }
  }
}
