package org.lianggang.analytics.follow;

import org.lianggang.analytics.series.SeriesKey;

/**
 * A series that is left out while everything else is followed.
 *
 * @param position of the change that was refused, or of the last one the series rests on
 * @param code CONTRADICTING_CHANGE or COMPUTATION_FAILED
 */
record SetAside(SeriesKey series, long position, Fault.Code code) {}
