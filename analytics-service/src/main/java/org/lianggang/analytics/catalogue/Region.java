package org.lianggang.analytics.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.lianggang.analytics.assessment.Level;

/** A region by its GB/T 2260 code; parent is null for the nation. */
public record Region(String code, Map<String, String> name, Level level, String parent) {

  public Region {
    requireNonNull(code, "code");
    requireNonNull(level, "level");
  }
}
