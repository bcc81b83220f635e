package org.lianggang.ingest.staging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lianggang.ingest.format.Head;
import org.lianggang.ingest.format.Site;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;

/** What was read out of a request, and the digest of everything that was read. */
public sealed interface Upload {

  <T> T fold(Function<Held, T> held, Function<Staged, T> staged);

  String digest();

  /**
   * What could be made out of a request, and everything that could not. A row with a fault is there
   * all the same, so that the rules see the rest of it; what was not readable of it is null, or,
   * where null would stand for a default, the text that was sent.
   *
   * @param sites by the numbers of the rows, and only those of a workbook
   * @param copy where the request is to be given back
   */
  record Held(
      Head head,
      List<Row> rows,
      List<Finding> faults,
      Map<Integer, Site> sites,
      String digest,
      Optional<byte[]> copy)
      implements Upload {

    @Override
    public <T> T fold(Function<Held, T> held, Function<Staged, T> staged) {
      return held.apply(this);
    }

    public Report report() {
      return new Report(
          head.memberUnit(), head.region(), head.period(), head.note(), null, rows, List.of());
    }

    /** A finding on a row, with the cell of the workbook that it is about. */
    public Finding placed(Finding finding) {
      Site site = finding.row() == null ? null : sites.get(finding.row());
      return site == null || finding.cell() != null
          ? finding
          : finding.inCell(site.addressOf(finding.field()));
    }
  }

  /**
   * More rows than are held.
   *
   * @param id of the job that is to judge them, and of their content
   * @param faults the list of what could not be made out; null where there is nothing
   */
  record Staged(UUID id, Head head, int rows, UUID faults, String digest) implements Upload {
    @Override
    public <T> T fold(Function<Held, T> held, Function<Staged, T> staged) {
      return staged.apply(this);
    }
  }
}
