package org.lianggang.ingest.audit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Who did what, when; and whether the record of it is still what it was. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final int FAULTS_SHOWN = 100;

  private final AuditStore store;

  AuditResource(AuditStore store) {
    this.store = store;
  }

  @GET
  @Path("/acts")
  public Page acts(
      @QueryParam("subject") String subject,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") UUID cursor) {
    return Page.of(store.acts(subject, cursor, limit + 1), limit);
  }

  @GET
  @Path("/verify")
  public Audit verify(@QueryParam("anchor") String anchor) {
    return store.verify(anchor == null ? null : Audit.Link.parse(anchor), FAULTS_SHOWN);
  }

  /** Some of the acts; {@code next} is where to go on, null at the end. */
  record Page(List<Act> items, UUID next) {

    static Page of(List<Act> found, int limit) {
      if (found.size() <= limit) {
        return new Page(found, null);
      }
      List<Act> shown = found.subList(0, limit);
      return new Page(shown, shown.get(limit - 1).id());
    }
  }
}
