package org.lianggang.analytics.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lianggang.analytics.disclosure.Clearance;

/**
 * What somebody may see, also after their request has ended.
 *
 * @param rows their scope, as the policies of the tables read it
 * @param until when the token or key ends by which they may
 * @param key the id of the key, which may be revoked before; empty where it is none
 */
public record Sight(Clearance clearance, String rows, Instant until, Optional<UUID> key) {}
