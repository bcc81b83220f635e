package org.lianggang.analytics.follow;

import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once everything the feed had was taken in; after that also while ingest is away, since the
 * answers say how far they reach.
 */
@Readiness
class FeedReadiness implements HealthCheck {

  private final Watermarks watermarks;
  private final Follower follower;

  FeedReadiness(Watermarks watermarks, Follower follower) {
    this.watermarks = watermarks;
    this.follower = follower;
  }

  @Override
  public HealthCheckResponse call() {
    Standing.State state = follower.standing().state();
    try {
      Watermark watermark = watermarks.read();
      return HealthCheckResponse.named("change feed")
          .status(watermark.complete() || state == Standing.State.DISABLED)
          .withData("state", state.name())
          .withData("position", watermark.position())
          .withData("behind", watermark.behind())
          .build();
    } catch (SQLException e) {
      return HealthCheckResponse.named("change feed")
          .down()
          .withData("state", state.name())
          .build();
    }
  }
}
