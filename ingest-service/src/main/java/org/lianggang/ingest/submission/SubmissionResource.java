package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.DIGEST_REQUIRED;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_SUBMISSION;
import static org.lianggang.ingest.problem.FindingCode.WRONG_LENGTH;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.format.Formats;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.workbook.Marking;

/** Takes in what member units report, and what reviewers decide on it. */
@Path("/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

  private static final int LONGEST_KEY = 200;

  private final Uploads uploads;
  private final Reporting reporting;
  private final Reviewing reviewing;
  private final Archive archive;
  private final Bodies bodies;

  SubmissionResource(
      Uploads uploads, Reporting reporting, Reviewing reviewing, Archive archive, Bodies bodies) {
    this.uploads = uploads;
    this.reporting = reporting;
    this.reviewing = reviewing;
    this.archive = archive;
    this.bodies = bodies;
  }

  /** 201 when kept, 200 when only tried, 422 with every finding when refused. */
  @POST
  @Produces({Formats.JSON, Formats.XLSX})
  @Consumes({Formats.JSON, Formats.CSV, Formats.TSV, Formats.SDMX_CSV, Formats.XLSX})
  public Response receive(
      InputStream body,
      @BeanParam Incoming incoming,
      @HeaderParam("Idempotency-Key") String key,
      @QueryParam("draft") boolean draft,
      @QueryParam("dryRun") boolean dryRun) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      return keyOfWrongLength().toResponse();
    }
    return uploads
        .read(incoming, body)
        .fold(
            upload ->
                reporting
                    .receive(upload.sent(), new Delivery(key, upload.digest(), draft, dryRun))
                    .fold(
                        receipt -> dryRun ? ok(receipt) : created(receipt),
                        problem -> refused(problem, upload)),
            Problem::toResponse);
  }

  @PUT
  @Path("/{id}")
  @Produces({Formats.JSON, Formats.XLSX})
  @Consumes({Formats.JSON, Formats.CSV, Formats.TSV, Formats.SDMX_CSV, Formats.XLSX})
  public Response replace(
      @PathParam("id") UUID id, InputStream body, @BeanParam Incoming incoming) {
    return uploads
        .read(incoming, body)
        .fold(
            upload ->
                reporting
                    .replace(id, upload.sent())
                    .fold(SubmissionResource::ok, problem -> refused(problem, upload)),
            Problem::toResponse);
  }

  @POST
  @Path("/{id}/submit")
  public Response submit(@PathParam("id") UUID id) {
    return answer(reporting.submit(id));
  }

  @POST
  @Path("/{id}/accept")
  public Response accept(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return ifMatch == null
        ? digestRequired().toResponse()
        : answer(reviewing.accept(id, unquoted(ifMatch)));
  }

  @POST
  @Path("/{id}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response giveBack(@PathParam("id") UUID id, InputStream body) {
    return withReasons(id, body, reviewing::giveBack);
  }

  @POST
  @Path("/{id}/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response withdraw(@PathParam("id") UUID id, InputStream body) {
    return withReasons(id, body, reviewing::withdraw);
  }

  @GET
  public Listing<Submission> list(
      @QueryParam("unit") String unit,
      @QueryParam("region") String region,
      @QueryParam("period") String period,
      @QueryParam("state") State state,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("cursor") UUID cursor) {
    return archive.list(new Archive.Filter(unit, region, period, state), limit, cursor);
  }

  @GET
  @Path("/{id}")
  public Response find(@PathParam("id") UUID id) {
    return archive
        .find(id)
        .map(found -> Response.ok(found).tag(found.digest()).build())
        .orElseGet(() -> Problem.unknown(UNKNOWN_SUBMISSION, "id", id).toResponse());
  }

  private Response withReasons(
      UUID id, InputStream body, BiFunction<UUID, Reasons, Outcome> decision) {
    return bodies
        .read(body, "Reasons", Reasons.class)
        .fold(reasons -> answer(decision.apply(id, reasons)), Problem::toResponse);
  }

  private static Response answer(Outcome outcome) {
    return outcome.fold(SubmissionResource::ok, Problem::toResponse);
  }

  private static Response created(Receipt receipt) {
    return Response.created(URI.create("/v1/submissions/" + receipt.id()))
        .entity(receipt)
        .type(MediaType.APPLICATION_JSON)
        .tag(receipt.digest())
        .build();
  }

  private static Response ok(Receipt receipt) {
    return Response.ok(receipt).type(MediaType.APPLICATION_JSON).tag(receipt.digest()).build();
  }

  /** A workbook that was asked back, with its faults; anything else as a problem. */
  private static Response refused(Problem problem, Upload upload) {
    return upload
        .copy()
        .filter(copy -> problem.status() == 422)
        .flatMap(copy -> Marking.of(copy, problem.findings()))
        .map(marked -> Response.status(problem.status()).type(Formats.XLSX).entity(marked).build())
        .orElseGet(problem::toResponse);
  }

  private static String unquoted(String tag) {
    return tag.length() > 1 && tag.startsWith("\"") && tag.endsWith("\"")
        ? tag.substring(1, tag.length() - 1)
        : tag;
  }

  private static Problem digestRequired() {
    return Problem.of(428, "需要先决条件 / Precondition required", Finding.ofRequest(DIGEST_REQUIRED));
  }

  private static Problem keyOfWrongLength() {
    String name = "Idempotency-Key";
    return Problem.faulty(
        List.of(Finding.at(WRONG_LENGTH, null, name, null, name, "1.." + LONGEST_KEY)));
  }
}
