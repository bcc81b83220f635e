package org.lianggang.ingest.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** What is done in a job. */
public interface Task {

  /**
   * In one transaction, which is begun again from the start after a crash: what it keeps becomes
   * visible together with the end of the job.
   */
  Answer run(UUID job, JsonNode request, Progress progress);

  /** Of a job that ends without an answer of its own: removes what was brought for it. */
  void discard(UUID job, JsonNode request);
}
