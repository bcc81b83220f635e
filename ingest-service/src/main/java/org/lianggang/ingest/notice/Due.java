package org.lianggang.ingest.notice;

import java.util.UUID;

/** A notice that this instance is about to try, for the how-manieth time. */
record Due(Address to, long position, UUID event, int attempts) {

  /** Of a webhook: where it is and what it is signed with. */
  record Address(String webhook, String url, String secret) {}
}
