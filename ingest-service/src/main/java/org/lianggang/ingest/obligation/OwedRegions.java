package org.lianggang.ingest.obligation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** For which regions units owe any figure in a round, whatever has come of it. */
@Singleton
public class OwedRegions {

  private final Obligations obligations;

  OwedRegions(Obligations obligations) {
    this.obligations = obligations;
  }

  /**
   * In the order of units and regions, units by the hundred, worked out as they are read; from a
   * unit on (null: from the first). Empty when there is no such round, a year or as {@code
   * 2024/COUNTY}.
   */
  public Optional<Stream<List<Owing>>> of(String round, String unit, String region, String from) {
    return obligations
        .frame(Asked.of(round, unit, region, null, null))
        .map(frame -> obligations.owed(frame, from).map(owed -> regions(frame, owed)));
  }

  private static List<Owing> regions(Frame frame, List<Owed> owed) {
    Map<Announcement.Key, Owing> regions = new LinkedHashMap<>();
    owed.forEach(
        one -> regions.merge(key(one), owing(frame, one), OwedRegions::waivedWhereBothAre));
    return List.copyOf(regions.values());
  }

  private static Announcement.Key key(Owed owed) {
    return new Announcement.Key(owed.unit(), owed.cell().region());
  }

  private static Owing owing(Frame frame, Owed owed) {
    String region = owed.cell().region();
    return new Owing(
        owed.unit(), region, frame.matrix().rounds().get(region), frame.isWaived(owed));
  }

  private static Owing waivedWhereBothAre(Owing one, Owing other) {
    return one.waived() ? other : one;
  }
}
