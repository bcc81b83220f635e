package org.lianggang.ingest.attachment;

import static org.lianggang.ingest.problem.FindingCode.DIGEST_DIFFERS;
import static org.lianggang.ingest.problem.FindingCode.EMPTY_BODY;
import static org.lianggang.ingest.problem.FindingCode.TOO_LARGE;
import static org.lianggang.ingest.problem.FindingCode.WRONG_FORMAT;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** The files that accompany texts, each under the digest of its bytes. */
@Singleton
public class Attachments {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final AttachmentStore store;
  private final Filing filing;
  private final Clock clock;
  private final long largest;

  Attachments(AttachmentStore store, Filing filing, Clock clock, IngestSettings settings) {
    this.store = store;
    this.filing = filing;
    this.clock = clock;
    this.largest = settings.attachment().largest().asLongValue();
  }

  /** Those of the digests under which something is kept. */
  public Set<String> among(Collection<String> digests) {
    return store.among(digests);
  }

  /** The body is read to its end, whatever becomes of it. */
  Kept<Attachment> put(String digest, String mediaType, InputStream body) {
    try (Spool spool = Spool.of(body, largest)) {
      return refusal(digest, spool)
          .<Kept<Attachment>>map(Kept.Refused::new)
          .orElseGet(() -> keep(spool, mediaType));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Problem> refusal(String digest, Spool spool) {
    if (spool.size() > largest) {
      return Optional.of(Problem.tooLarge(Finding.ofRequest(TOO_LARGE, largest >> 20)));
    }
    if (spool.size() == 0) {
      return Optional.of(Problem.unreadable(Finding.ofRequest(EMPTY_BODY)));
    }
    if (!DIGEST.matcher(digest).matches()) {
      return faulty(Finding.at(WRONG_FORMAT, null, "sha256", digest, "sha256", DIGEST.pattern()));
    }
    return digest.equals(spool.digest())
        ? Optional.empty()
        : faulty(Finding.at(DIGEST_DIFFERS, null, "sha256", digest, spool.digest(), digest));
  }

  private static Optional<Problem> faulty(Finding finding) {
    return Optional.of(Problem.faulty(List.of(finding)));
  }

  private Kept<Attachment> keep(Spool spool, String mediaType) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Attachment attachment = new Attachment(spool.digest(), spool.size(), mediaType, now);
    try (InputStream bytes = spool.bytes()) {
      return filing.keep(attachment, bytes)
          ? new Kept.First<>(attachment)
          : new Kept.Again<>(store.find(spool.digest()).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
