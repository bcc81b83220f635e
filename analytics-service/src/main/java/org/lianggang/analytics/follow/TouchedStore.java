package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.follow.Impact.PlanRegion;

/** Keeps which answers changed last at which position. */
@Singleton
class TouchedStore {

  void note(Connection connection, Map<PlanRegion, Long> answers) throws SQLException {
    List<String> plans = new ArrayList<>();
    List<String> regions = new ArrayList<>();
    List<Long> positions = new ArrayList<>();
    answers.forEach(
        (answer, position) -> {
          plans.add(answer.plan());
          regions.add(answer.region());
          positions.add(position);
        });
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            insert into touched (plan, region, position)
            select * from unnest(?::text[], ?::text[], ?::bigint[])
            on conflict (plan, region) do update
            set position = greatest(touched.position, excluded.position)
            """)) {
      upsert.setArray(1, connection.createArrayOf("text", plans.toArray()));
      upsert.setArray(2, connection.createArrayOf("text", regions.toArray()));
      upsert.setArray(3, connection.createArrayOf("bigint", positions.toArray()));
      upsert.executeUpdate();
    }
  }
}
