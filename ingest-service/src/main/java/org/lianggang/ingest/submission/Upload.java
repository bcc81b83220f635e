package org.lianggang.ingest.submission;

import java.util.Optional;
import org.lianggang.ingest.format.Sent;

/**
 * What was read out of a request, the digest of everything that was read, and a copy of it where
 * one is asked for to be given back.
 */
record Upload(Sent sent, String digest, Optional<byte[]> copy) {}
