package org.lianggang.analytics.follow;

import java.util.List;
import java.util.Optional;

/** Changes in the order of the feed, and why there are no more of them. */
record Changes(List<Change> understood, Optional<Fault> fault) {}
