package org.lianggang.local.print;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianggang.local.sample.Profiles;
import org.lianggang.local.sample.Sample;
import org.lianggang.local.sample.SyntheticSeries;

/** Says of a line whether its figures are made up: all those of Alxa and its banners are. */
final class Origin {

  private static final Set<String> SYNTHETIC = new HashSet<>(Profiles.BANNERS);

  static {
    SYNTHETIC.addAll(List.of(SyntheticSeries.LEAGUE));
  }

  private Origin() {}

  static String of(String region) {
    return SYNTHETIC.contains(region) ? Sample.SYNTHETIC : "";
  }
}
