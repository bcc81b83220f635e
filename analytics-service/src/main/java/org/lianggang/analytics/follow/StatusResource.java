package org.lianggang.analytics.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.disclosure.Clearance;

/** How far the answers of this service reach. */
@Path("/v1/status")
public class StatusResource {

  /** So many of the series set aside are named. */
  private static final int SHOWN = 10;

  private final Watermarks watermarks;
  private final Follower follower;
  private final SetAsideStore setAside;
  private final Readers readers;

  StatusResource(
      Watermarks watermarks, Follower follower, SetAsideStore setAside, Readers readers) {
    this.readers = readers;
    this.watermarks = watermarks;
    this.follower = follower;
    this.setAside = setAside;
  }

  @GET
  public Status status() throws SQLException {
    return Status.of(
        watermarks.read(), follower.standing(), readers.clearance(), setAside.summary(SHOWN));
  }

  /** The status as the contract gives it; what is not known is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Status(
      ComputedUpTo computedUpTo,
      UUID epoch,
      Long head,
      Long behind,
      boolean complete,
      Standing following,
      String rebuilt,
      Clearance clearance,
      SetAsides setAside) {

    static Status of(
        Watermark watermark,
        Standing standing,
        Clearance clearance,
        SetAsideStore.Summary setAside) {
      boolean heard = watermark.epoch() != null;
      return new Status(
          new ComputedUpTo(watermark.position(), watermark.at()),
          watermark.epoch(),
          heard ? watermark.head() : null,
          heard ? watermark.behind() : null,
          watermark.complete(),
          standing,
          watermark.rebuilt(),
          clearance,
          new SetAsides(
              setAside.count(), setAside.first().stream().map(SetAsideSeries::of).toList()));
    }
  }

  /** Series that are left out, the first of them by name. */
  public record SetAsides(long count, List<SetAsideSeries> first) {}

  /** A series that is left out, and the change on which it depends. */
  public record SetAsideSeries(String indicator, String region, long position, String fault) {

    static SetAsideSeries of(SetAside one) {
      return new SetAsideSeries(
          one.series().indicator(), one.series().region(), one.position(), one.code().name());
    }
  }

  /** The last change that is taken into account. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ComputedUpTo(long position, Instant time) {}
}
