package org.lianggang.analytics.access;

import java.time.Instant;
import org.lianggang.analytics.disclosure.Clearance;

/**
 * What somebody may see, also after their request has ended.
 *
 * @param rows their scope, as the policies of the tables read it
 * @param until when the token or key ends by which they may
 */
public record Sight(Clearance clearance, String rows, Instant until) {}
