package org.lianggang.ingest.feed;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the publisher has its connection, so that what is accepted is also seen. */
@Readiness
@Singleton
class Connected implements HealthCheck {

  private volatile boolean connected;

  void is(boolean connected) {
    this.connected = connected;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Feed publisher").status(connected).build();
  }
}
