package org.lianggang.ingest.roster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/**
 * The duties as they stand now, made ready to be asked. Which version stands is read at each call,
 * so that every instance agrees; a version is read once, however many reports ask for it at a time.
 */
@Singleton
class DutyBooks {

  /** About 30 MB at most; the longest duties of the nation name some thousand. */
  private static final int MOST_REGIONS = 400_000;

  private static final DutyBook EMPTY = DutyBook.of(Duties.none(""));

  private final Cache<Version, DutyBook> books =
      Caffeine.newBuilder()
          .maximumWeight(MOST_REGIONS)
          .weigher((Version version, DutyBook book) -> book.weight())
          .build();

  @Transactional
  DutyBook of(String unit) {
    return StoredDuties.versionOf(unit)
        .map(version -> books.get(new Version(unit, version), DutyBooks::read))
        .orElse(EMPTY);
  }

  /** A later version where there is one by now, which is then not asked for again by this name. */
  private static DutyBook read(Version version) {
    return StoredDuties.bodyOf(version.unit()).map(DutyBook::of).orElse(EMPTY);
  }

  private record Version(String unit, String row) {}
}
