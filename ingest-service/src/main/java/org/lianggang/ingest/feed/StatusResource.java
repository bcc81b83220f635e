package org.lianggang.ingest.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the service stands, for those who run it and those who follow it. */
@Path("/v1/status")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

  private final StatusStore store;

  StatusResource(StatusStore store) {
    this.store = store;
  }

  @GET
  public Status status() {
    return store.read();
  }
}
