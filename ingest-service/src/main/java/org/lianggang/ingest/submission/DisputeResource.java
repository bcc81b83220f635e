package org.lianggang.ingest.submission;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.document.Listing;

/** Tells of which figures two units say different things. */
@Path("/v1/disputes")
@Produces(MediaType.APPLICATION_JSON)
public class DisputeResource {

  private final DisputeStore store;
  private final WholeView whole;

  DisputeResource(DisputeStore store, WholeView whole) {
    this.store = store;
    this.whole = whole;
  }

  /** The cursor is the submission and the row of the last claim of the page before. */
  @GET
  @Transactional
  public Listing<Dispute> list(
      @QueryParam("unit") String unit,
      @QueryParam("region") String region,
      @QueryParam("period") String period,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") @DefaultValue("00000000-0000-0000-0000-000000000000/0") String cursor) {
    int slash = cursor.indexOf('/');
    List<Dispute> found =
        whole.of(
            () ->
                store.open(
                    new Filter(unit, region, period),
                    UUID.fromString(cursor.substring(0, slash)),
                    Integer.parseInt(cursor.substring(slash + 1)),
                    limit + 1));
    return Listing.of(found, limit, dispute -> dispute.claimed().place());
  }

  /** Null is any; the unit may be on either side. */
  record Filter(String unit, String region, String period) {}
}
