package org.lianggang.ingest.submission;

import java.util.UUID;

/** A kept report that a job is to put before the reviewers. */
record LargeDraft(UUID submits) {

  /** By which its requests are known among those of jobs. */
  static final String FIELD = "submits";
}
