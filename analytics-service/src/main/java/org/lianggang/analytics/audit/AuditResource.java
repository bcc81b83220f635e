package org.lianggang.analytics.audit;

import static org.lianggang.analytics.problem.FindingCode.PARAMETER_NOT_ALLOWED;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.PageLimit;
import org.lianggang.analytics.problem.Problem;

/** Who did what, when; and whether the record of it is still what it was. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final String LINES = "application/x-ndjson";
  private static final int FAULTS_SHOWN = 100;
  private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /** What PostgreSQL takes for text: anything but NUL. */
  private static final String TEXT = "[^\\x00]*";

  private static final String LINK = "[0-9]{1,18}:[0-9a-f]{64}";

  private final AuditStore store;
  private final ObjectMapper json;

  AuditResource(AuditStore store, ObjectMapper json) {
    this.store = store;
    this.json = json;
  }

  @GET
  @Path("/acts")
  public Response acts(
      @QueryParam("subject") String subject,
      @QueryParam("actor") String actor,
      @QueryParam("limit") @DefaultValue("100") String limit,
      @QueryParam("cursor") String cursor) {
    List<Finding> faults =
        Stream.concat(PageLimit.faults(limit), notRead(subject, actor, cursor)).toList();
    return faults.isEmpty()
        ? Response.ok(page(subject, actor, id(cursor), PageLimit.of(limit))).build()
        : Problem.misasked(faults).toResponse();
  }

  /** All of them from there on, an act a line. */
  @GET
  @Path("/acts")
  @Produces(LINES)
  public Response export(
      @QueryParam("subject") String subject,
      @QueryParam("actor") String actor,
      @QueryParam("cursor") String cursor) {
    List<Finding> faults = notRead(subject, actor, cursor).toList();
    return faults.isEmpty()
        ? Response.ok((StreamingOutput) out -> write(subject, actor, id(cursor), out)).build()
        : Problem.misasked(faults).toResponse();
  }

  @GET
  @Path("/verify")
  public Response verify(@QueryParam("anchor") String anchor) {
    List<Finding> faults = faults("anchor", anchor, LINK, "number:hash").toList();
    return faults.isEmpty()
        ? Response.ok(store.verify(anchor == null ? null : Audit.Link.parse(anchor), FAULTS_SHOWN))
            .build()
        : Problem.misasked(faults).toResponse();
  }

  private static Stream<Finding> notRead(String subject, String actor, String cursor) {
    return Stream.of(
            faults("subject", subject, TEXT, "text"),
            faults("actor", actor, TEXT, "text"),
            faults("cursor", cursor, ID, "uuid"))
        .flatMap(found -> found);
  }

  private static Stream<Finding> faults(String name, String value, String form, String allowed) {
    return value == null || value.matches(form)
        ? Stream.empty()
        : Stream.of(Finding.at(PARAMETER_NOT_ALLOWED, null, name, value, name, value, allowed));
  }

  private static UUID id(String cursor) {
    return cursor == null ? null : UUID.fromString(cursor);
  }

  private void write(String subject, String actor, UUID from, OutputStream out) throws IOException {
    Page page = page(subject, actor, from, PageLimit.MOST);
    write(page, out);
    while (page.next() != null) {
      page = page(subject, actor, page.next(), PageLimit.MOST);
      write(page, out);
    }
  }

  private Page page(String subject, String actor, UUID after, int limit) {
    return Page.of(store.acts(subject, actor, after, limit + 1), limit);
  }

  private void write(Page page, OutputStream out) throws IOException {
    for (Act act : page.items()) {
      out.write(json.writeValueAsBytes(act));
      out.write('\n');
    }
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
