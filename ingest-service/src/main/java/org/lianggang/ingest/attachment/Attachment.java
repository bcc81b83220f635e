package org.lianggang.ingest.attachment;

import java.time.Instant;

/**
 * A file that is kept, without its bytes: under the SHA-256 of these, with how many they are and
 * the media type under which it was put first.
 */
record Attachment(String digest, long size, String mediaType, Instant storedAt) {}
