package org.lianggang.ingest.staging;

import static org.lianggang.ingest.problem.FindingCode.CONTENT_ENCODING_NOT_READ;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.Optional;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.catalogue.Lookup;
import org.lianggang.ingest.document.Sha256;
import org.lianggang.ingest.format.Format;
import org.lianggang.ingest.format.Formats;
import org.lianggang.ingest.format.Limits;
import org.lianggang.ingest.format.Unpacked;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.problem.Reading;
import org.lianggang.ingest.workbook.Marking;

/** Reads what is sent, in whatever format, in one pass. */
@Singleton
public class Uploads {

  private final Indicators indicators;
  private final Limits limits;
  private final Formats formats;
  private final StagingArea area;
  private final Turns turns;
  private final int atOnce;

  Uploads(Indicators indicators, StagingArea area, Turns turns, IngestSettings settings) {
    this.indicators = indicators;
    this.area = area;
    this.turns = turns;
    this.atOnce = settings.submission().atOnce();
    IngestSettings.Upload upload = settings.upload();
    this.limits = new Limits(upload.rows(), upload.unpacked().asLongValue(), upload.ratio());
    this.formats = new Formats(limits);
  }

  public Reading<Upload> read(Incoming incoming, InputStream body) {
    Reading<Upload> reading =
        switch (incoming.packing()) {
          case "identity" -> read(incoming, body, false);
          case "gzip", "x-gzip" -> read(incoming, body, true);
          default ->
              new Reading.Refused<>(
                  Problem.notRead(
                      Finding.ofRequest(CONTENT_ENCODING_NOT_READ, incoming.packing())));
        };
    passOver(body);
    return reading;
  }

  private Reading<Upload> read(Incoming incoming, InputStream body, boolean packed) {
    InputStream content = new Unpacked(body, packed, limits);
    Lookup known = indicators.lookup();
    try (Arrivals arrivals = new Arrivals(atOnce, incoming, known, area, turns)) {
      return formats
          .of(
              incoming.type(),
              incoming.typeParameters(),
              incoming.head(),
              code -> Optional.ofNullable(known.find(code)).map(Indicator::scale))
          .fold(format -> read(format, incoming, content, arrivals), Reading.Refused::new);
    } catch (NoRoom later) {
      return new Reading.Refused<>(later.problem());
    }
  }

  private static Reading<Upload> read(
      Format format, Incoming incoming, InputStream content, Arrivals arrivals) {
    Copied copied = new Copied(content, incoming.wantsItBack() ? Marking.MOST_BYTES : -1);
    DigestInputStream digested = new DigestInputStream(copied, incoming.begunDigest());
    return format
        .read(digested, arrivals)
        .fold(
            head ->
                new Reading.Understood<>(
                    arrivals.under(
                        head, Sha256.hex(digested.getMessageDigest().digest()), copied.copy())),
            Reading.Refused::new);
  }

  /** What is left of a refused request; a sender listens only when all of it is taken. */
  private static void passOver(InputStream body) {
    try {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
