package org.lianggang.ingest.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Who did what, when; and whether the record of it is still what it was. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final String LINES = "application/x-ndjson";
  private static final int AT_A_TIME = 1000;
  private static final int FAULTS_SHOWN = 100;

  private final AuditStore store;
  private final ObjectMapper json;

  AuditResource(AuditStore store, ObjectMapper json) {
    this.store = store;
    this.json = json;
  }

  @GET
  @Path("/acts")
  public Page acts(
      @QueryParam("subject") String subject,
      @QueryParam("actor") String actor,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") UUID cursor) {
    return Page.of(store.acts(subject, actor, cursor, limit + 1), limit);
  }

  /** All of them from there on, an act a line. */
  @GET
  @Path("/acts")
  @Produces(LINES)
  public StreamingOutput export(
      @QueryParam("subject") String subject,
      @QueryParam("actor") String actor,
      @QueryParam("cursor") UUID cursor) {
    return out -> {
      Page page = Page.of(store.acts(subject, actor, cursor, AT_A_TIME + 1), AT_A_TIME);
      write(page, out);
      while (page.next() != null) {
        page = Page.of(store.acts(subject, actor, page.next(), AT_A_TIME + 1), AT_A_TIME);
        write(page, out);
      }
    };
  }

  private void write(Page page, OutputStream out) throws IOException {
    for (Act act : page.items()) {
      out.write(json.writeValueAsBytes(act));
      out.write('\n');
    }
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
