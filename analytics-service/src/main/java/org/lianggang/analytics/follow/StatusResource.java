package org.lianggang.analytics.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** How far the answers of this service reach. */
@Path("/v1/status")
public class StatusResource {

  private final Watermarks watermarks;
  private final Follower follower;

  StatusResource(Watermarks watermarks, Follower follower) {
    this.watermarks = watermarks;
    this.follower = follower;
  }

  @GET
  public Status status() throws SQLException {
    return Status.of(watermarks.read(), follower.standing());
  }

  /** The status as the contract gives it; what is not known is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Status(
      ComputedUpTo computedUpTo,
      UUID epoch,
      Long head,
      Long behind,
      boolean complete,
      Standing following) {

    static Status of(Watermark watermark, Standing standing) {
      boolean heard = watermark.epoch() != null;
      return new Status(
          new ComputedUpTo(watermark.position(), watermark.at()),
          watermark.epoch(),
          heard ? watermark.head() : null,
          heard ? watermark.behind() : null,
          watermark.complete(),
          standing);
    }
  }

  /** The last change that is taken into account. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ComputedUpTo(long position, Instant time) {}
}
