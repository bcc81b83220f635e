package org.lianggang.analytics.follow;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.warning.FluctuationBounds;
import org.lianggang.analytics.warning.Rules;
import org.lianggang.analytics.warning.Thresholds;

/** The rules of the warnings with the thresholds that the operator has set. */
@Singleton
class RuleBook {

  @Produces
  @Singleton
  Rules rules(AnalyticsSettings settings) {
    return new Rules(thresholds(settings.warning()), Parameters.DEFAULT);
  }

  private static Thresholds thresholds(AnalyticsSettings.Warning set) {
    Thresholds usual = Thresholds.DEFAULT;
    FluctuationBounds bounds = usual.fluctuation();
    return new Thresholds(
        set.lastYears(),
        set.rebound(),
        new FluctuationBounds(
            set.fluctuationConfidence(),
            bounds.historyNeeded(),
            bounds.spread(),
            bounds.priorWeight(),
            bounds.shareFloor(),
            bounds.shareCeiling(),
            bounds.smallestPoints(),
            bounds.smallestPercent(),
            set.sharePoints(),
            set.ratePercent(),
            set.countPercent(),
            bounds.enoughEvents()),
        new Thresholds.GapTrend(set.gapTrendP(), set.gapTrendYears()),
        new Thresholds.Excess(set.eventsP(), set.eventsLeast()),
        set.overdueDays(),
        new Thresholds.Peers(
            usual.peers().size(),
            usual.peers().least(),
            set.peerWidths(),
            set.peerWidthsBelow(),
            set.peerRegions()));
  }
}
