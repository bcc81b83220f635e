package org.lianggang.ingest.template;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.lianggang.ingest.format.Formats;
import org.lianggang.ingest.problem.Problem;

/** Forms to be filled in with a spreadsheet program and sent as a submission. */
@Path("/v1/templates/{round: [0-9]{4}}/{unit}/{region}.xlsx")
public class TemplateResource {

  private final Templates templates;

  TemplateResource(Templates templates) {
    this.templates = templates;
  }

  @GET
  @Produces(Formats.XLSX)
  public Response get(
      @PathParam("round") int year,
      @PathParam("unit") String unit,
      @PathParam("region") String region) {
    return templates
        .of(year, unit, region)
        .fold(
            form ->
                Response.ok(FormWorkbook.of(form))
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%d-%s-%s.xlsx\"".formatted(year, unit, region))
                    .build(),
            Problem::toResponse);
  }
}
