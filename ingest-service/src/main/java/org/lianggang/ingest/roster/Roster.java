package org.lianggang.ingest.roster;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reports, for which regions and what, as it stands now. */
@Singleton
public class Roster {

  @Transactional
  public Optional<MemberUnit> unit(String code) {
    return StoredMemberUnit.<StoredMemberUnit>findByIdOptional(code).map(stored -> stored.body);
  }

  /** Those of a unit without any are empty. */
  @Transactional
  public Duties dutiesOf(String unit) {
    return StoredDuties.<StoredDuties>findByIdOptional(unit)
        .map(stored -> stored.body)
        .orElseGet(() -> Duties.none(unit));
  }

  /** The codes of all regions, those of the past included. */
  @Transactional
  public Set<String> regionCodes() {
    return StoredRegion.<StoredRegion>streamAll()
        .map(stored -> stored.code)
        .collect(Collectors.toSet());
  }
}
