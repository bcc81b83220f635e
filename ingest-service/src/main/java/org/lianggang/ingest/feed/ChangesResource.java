package org.lianggang.ingest.feed;

import static org.lianggang.ingest.problem.FindingCode.FEED_EPOCH_ENDED;
import static org.lianggang.ingest.problem.FindingCode.FEED_POSITION_BEYOND_HEAD;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** The change feed: everything that was ever kept, in one order, for whoever follows. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {

  private final Changes changes;
  private final Head head;

  ChangesResource(Changes changes, Head head) {
    this.changes = changes;
    this.head = head;
  }

  /** With {@code wait} the answer comes with the next entry, or empty after so many seconds. */
  @GET
  @Blocking
  public Uni<Response> after(
      @QueryParam("after") @DefaultValue("0") long after,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("wait") @DefaultValue("0") int wait,
      @QueryParam("epoch") UUID epoch) {
    Page page = changes.after(after, limit);
    if (wait == 0 || after != page.head() || isOver(epoch, page)) {
      return Uni.createFrom().item(answer(page, after, epoch));
    }
    return head.beyond(after)
        .ifNoItem()
        .after(Duration.ofSeconds(wait))
        .recoverWithItem(after)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(moved -> answer(changes.after(after, limit), after, epoch));
  }

  private static Response answer(Page page, long after, UUID epoch) {
    if (isOver(epoch, page)) {
      return gone(Finding.at(FEED_EPOCH_ENDED, null, "epoch", epoch, epoch, page.epoch()));
    }
    if (after > page.head()) {
      return gone(Finding.at(FEED_POSITION_BEYOND_HEAD, null, "after", after, after, page.head()));
    }
    return Response.ok(page).build();
  }

  private static boolean isOver(UUID epoch, Page page) {
    return epoch != null && !epoch.equals(page.epoch());
  }

  private static Response gone(Finding finding) {
    return Problem.of(410, "请从头重新跟随 / Gone, follow again from the beginning", finding).toResponse();
  }
}
