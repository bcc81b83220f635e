package org.lianggang.ingest.attachment;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_ATTACHMENT;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.lianggang.ingest.problem.Conditions;
import org.lianggang.ingest.problem.Problem;

/** Files that accompany texts; they are handed on as they came and never shown. */
@Path("/v1/attachments/{sha256}")
public class AttachmentResource {

  private final Attachments attachments;
  private final AttachmentStore store;

  AttachmentResource(Attachments attachments, AttachmentStore store) {
    this.attachments = attachments;
    this.store = store;
  }

  @PUT
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("sha256") String digest,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue(MediaType.APPLICATION_OCTET_STREAM)
          String mediaType,
      InputStream body) {
    return attachments.put(digest, mediaType, body).answer("/v1/attachments/" + digest);
  }

  @GET
  @Produces(MediaType.WILDCARD)
  public Response get(@PathParam("sha256") String digest, @Context Request request) {
    return store
        .find(digest)
        .map(attachment -> answer(attachment, request))
        .orElseGet(() -> Problem.unknown(UNKNOWN_ATTACHMENT, "sha256", digest).toResponse());
  }

  private Response answer(Attachment attachment, Request request) {
    EntityTag tag = new EntityTag(attachment.digest());
    return Conditions.isKnown(request, tag)
        ? Response.notModified(tag).build()
        : Response.ok(bytes(attachment))
            .type(attachment.mediaType())
            .tag(tag)
            .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
            .header("X-Content-Type-Options", "nosniff")
            .build();
  }

  /** A part at a time, each asked for when the one before it is on its way. */
  private StreamingOutput bytes(Attachment attachment) {
    return (OutputStream out) -> {
      Optional<byte[]> part = store.part(attachment.digest(), 1);
      for (int next = 2; part.isPresent(); next++) {
        out.write(part.get());
        part = store.part(attachment.digest(), next);
      }
    };
  }
}
