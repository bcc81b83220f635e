package org.lianggang.ingest.submission;

import org.lianggang.ingest.format.Sent;

/** What was read out of a request, and the digest of everything that was read. */
record Upload(Sent sent, String digest) {}
