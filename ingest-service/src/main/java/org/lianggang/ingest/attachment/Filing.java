package org.lianggang.ingest.attachment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import org.lianggang.ingest.audit.Acts;

/** Keeps a file and the act of it, in one transaction. */
@Singleton
class Filing {

  private final AttachmentStore store;
  private final Acts acts;

  Filing(AttachmentStore store, Acts acts) {
    this.store = store;
    this.acts = acts;
  }

  /** False when it was there already; then nothing is written. */
  @Transactional(rollbackOn = IOException.class)
  boolean keep(Attachment attachment, InputStream bytes) throws IOException {
    boolean first = store.keep(attachment, bytes);
    if (first) {
      acts.record(attachment.storedAt(), "attachment.put", attachment.digest(), attachment);
    }
    return first;
  }
}
