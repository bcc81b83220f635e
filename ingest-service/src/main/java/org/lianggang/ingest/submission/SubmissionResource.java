package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.DIGEST_REQUIRED;
import static org.lianggang.ingest.problem.FindingCode.WRONG_LENGTH;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.document.Csv;
import org.lianggang.ingest.format.Formats;
import org.lianggang.ingest.job.Jobs;
import org.lianggang.ingest.problem.Bodies;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.staging.FindingLists;
import org.lianggang.ingest.staging.FindingTable;
import org.lianggang.ingest.staging.Incoming;
import org.lianggang.ingest.staging.Upload;
import org.lianggang.ingest.staging.Uploads;
import org.lianggang.ingest.workbook.Marking;

/** Takes in what member units report, and what reviewers decide on it. */
@Path("/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

  private static final int LONGEST_KEY = 200;
  private static final int FAULTY = 422;

  private final Uploads uploads;
  private final Reporting reporting;
  private final LargeReports large;
  private final Reviewing reviewing;
  private final FindingLists findings;
  private final Jobs jobs;
  private final Bodies bodies;
  private final Sending sending;
  private final WholeView whole;

  SubmissionResource(
      Uploads uploads,
      Reporting reporting,
      LargeReports large,
      Reviewing reviewing,
      FindingLists findings,
      Jobs jobs,
      Bodies bodies,
      Sending sending,
      WholeView whole) {
    this.uploads = uploads;
    this.reporting = reporting;
    this.large = large;
    this.jobs = jobs;
    this.reviewing = reviewing;
    this.findings = findings;
    this.bodies = bodies;
    this.sending = sending;
    this.whole = whole;
  }

  /** 201 when kept, 200 when only tried, 422 with every finding when refused. */
  @POST
  @Produces({Formats.JSON, Formats.XLSX, Csv.TYPE})
  @Consumes({Formats.JSON, Formats.CSV, Formats.TSV, Formats.SDMX_CSV, Formats.XLSX})
  public Response receive(
      InputStream body,
      @BeanParam Incoming incoming,
      @BeanParam ScopeParameters scope,
      @HeaderParam("Idempotency-Key") String key,
      @QueryParam("draft") boolean draft,
      @QueryParam("dryRun") boolean dryRun) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      return keyOfWrongLength().toResponse();
    }
    if (scope.fault().isPresent()) {
      return scope.fault().get().toResponse();
    }
    return uploads
        .read(incoming, body)
        .fold(
            upload ->
                sending
                    .refusal(upload, scope.declared())
                    .map(refusal -> turnedAway(upload, refusal))
                    .orElseGet(
                        () ->
                            receive(
                                upload,
                                incoming,
                                new Delivery(
                                    key, upload.digest(), draft, dryRun, scope.declared()))),
            Problem::toResponse);
  }

  @PUT
  @Path("/{id}")
  @Produces({Formats.JSON, Formats.XLSX, Csv.TYPE})
  @Consumes({Formats.JSON, Formats.CSV, Formats.TSV, Formats.SDMX_CSV, Formats.XLSX})
  public Response replace(
      @PathParam("id") UUID id, InputStream body, @BeanParam Incoming incoming) {
    return uploads
        .read(incoming, body)
        .fold(
            upload ->
                sending
                    .refusal(id, upload)
                    .map(refusal -> turnedAway(upload, refusal))
                    .orElseGet(() -> replace(id, upload, incoming)),
            Problem::toResponse);
  }

  @POST
  @Path("/{id}/submit")
  public Response submit(@PathParam("id") UUID id) {
    return answer(large.submit(id));
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

  /** Nothing of it stays. */
  private Response turnedAway(Upload upload, Problem refusal) {
    return upload.fold(held -> refusal, staged -> large.forget(staged, refusal)).toResponse();
  }

  private Response receive(Upload upload, Incoming incoming, Delivery delivery) {
    return upload.fold(
        held ->
            reporting
                .receive(held, delivery)
                .fold(
                    receipt -> delivery.dryRun() ? ok(receipt) : created(receipt),
                    this::queued,
                    problem -> refused(problem, held, incoming)),
        staged ->
            large
                .receive(staged, delivery)
                .fold(SubmissionResource::created, this::queued, Problem::toResponse));
  }

  private Response replace(UUID id, Upload upload, Incoming incoming) {
    return upload.fold(
        held ->
            reporting
                .replace(id, held)
                .fold(
                    SubmissionResource::ok,
                    this::queued,
                    problem -> refused(problem, held, incoming)),
        staged -> answer(large.replace(id, staged)));
  }

  private Response withReasons(
      UUID id, InputStream body, BiFunction<UUID, Reasons, Outcome> decision) {
    return bodies
        .read(body, "Reasons", Reasons.class)
        .fold(reasons -> answer(decision.apply(id, reasons)), Problem::toResponse);
  }

  private Response answer(Outcome outcome) {
    return outcome.fold(SubmissionResource::ok, this::queued, Problem::toResponse);
  }

  private Response queued(UUID job) {
    return whole
        .of(() -> jobs.find(job))
        .orElseThrow()
        .answer(Response.Status.ACCEPTED)
        .location(URI.create("/v1/jobs/" + job))
        .build();
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

  /** With its faults as a table, or in the workbook that was sent, where that is asked for. */
  private Response refused(Problem problem, Upload.Held upload, Incoming incoming) {
    if (problem.status() != FAULTY) {
      return problem.toResponse();
    }
    if (incoming.wantsTable()) {
      return Response.status(FAULTY)
          .type(Csv.TABLE)
          .entity(FindingTable.of(findings.all(problem.findings())))
          .build();
    }
    return upload
        .copy()
        .flatMap(copy -> Marking.of(copy, problem.findings().items()))
        .map(marked -> Response.status(FAULTY).type(Formats.XLSX).entity(marked).build())
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
