package org.lianggang.analytics.access;

import org.lianggang.analytics.disclosure.Clearance;

/**
 * What somebody may see, also after their request has ended.
 *
 * @param rows their scope, as the policies of the tables read it
 */
public record Sight(Clearance clearance, String rows) {}
