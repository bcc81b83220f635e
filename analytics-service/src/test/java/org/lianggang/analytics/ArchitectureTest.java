package org.lianggang.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.Rooms;

/** Dependencies run one way: resources and stores know the cores, the cores know nobody. */
class ArchitectureTest {

  private static final String LANGUAGE = "java.lang java.util java.math java.text java.nio.charset";
  private static final String STATISTICS = "org.hipparchus";
  private static final String JSON = "com.fasterxml.jackson io.quarkus.jackson";
  private static final String DATABASE = "java.sql javax.sql org.postgresql java.time java.io";
  private static final String BEANS = "jakarta.inject jakarta.enterprise jakarta.transaction";
  private static final String WEB = "jakarta.ws.rs io.quarkiverse.resteasy.problem";
  private static final String POOL = "io.agroal.api io.quarkus.agroal";
  private static final String SERVICE =
      "java.net io.quarkus.runtime org.jboss.logging org.eclipse.microprofile.health";

  @Test
  void every_package_knows_only_what_it_may() {
    assertThat(
            Rooms.under("org.lianggang.analytics")
                .core("assessment", Set.of(), libraries(LANGUAGE, STATISTICS))
                .core("aggregation", Set.of("assessment"), libraries(LANGUAGE))
                .core("warning", Set.of("assessment"), libraries(LANGUAGE, STATISTICS))
                .core("parity", Set.of("assessment"), libraries(LANGUAGE))
                .room(
                    "evaluate",
                    Set.of("assessment", "problem"),
                    libraries(LANGUAGE, JSON, BEANS, WEB))
                .core("disclosure", Set.of("assessment"), libraries(LANGUAGE))
                .room(
                    "access",
                    Set.of("", "contract", "disclosure", "problem"),
                    libraries(
                        LANGUAGE,
                        JSON,
                        DATABASE,
                        BEANS,
                        WEB,
                        POOL,
                        SERVICE,
                        "java.security io.quarkus.arc io.quarkus.security io.quarkus.vertx io.vertx",
                        "org.eclipse.microprofile.jwt org.eclipse.microprofile.config",
                        "org.jboss.resteasy.reactive io.quarkus.vertx.http.runtime"))
                .room(
                    "key",
                    Set.of("access", "audit", "problem"),
                    libraries(
                        LANGUAGE,
                        DATABASE,
                        BEANS,
                        WEB,
                        POOL,
                        JSON,
                        "java.nio java.security io.quarkus.security io.quarkus.vertx io.vertx",
                        "io.smallrye.mutiny"))
                .room(
                    "audit",
                    Set.of("access", "contract", "disclosure", "problem", "watch"),
                    libraries(
                        LANGUAGE,
                        JSON,
                        DATABASE,
                        BEANS,
                        WEB,
                        POOL,
                        "java.net com.github.f4b6a3.uuid io.quarkus.scheduler",
                        "org.jboss.resteasy.reactive"))
                .room("contract", Set.of(), libraries(LANGUAGE, JSON, BEANS, "java.io"))
                .room(
                    "catalogue",
                    Set.of("aggregation", "assessment"),
                    libraries(LANGUAGE, JSON, DATABASE, BEANS))
                .room(
                    "series",
                    Set.of("aggregation", "assessment", "catalogue"),
                    libraries(LANGUAGE, JSON, DATABASE, BEANS))
                .room(
                    "backtest",
                    Set.of("access", "assessment", "catalogue", "problem", "series"),
                    libraries(LANGUAGE, STATISTICS, JSON, DATABASE, BEANS, WEB, POOL))
                .room(
                    "query",
                    Set.of(
                        "",
                        "access",
                        "audit",
                        "aggregation",
                        "assessment",
                        "catalogue",
                        "disclosure",
                        "parity",
                        "problem",
                        "series",
                        "warning"),
                    libraries(
                        LANGUAGE,
                        JSON,
                        DATABASE,
                        BEANS,
                        WEB,
                        POOL,
                        "io.quarkus.narayana de.siegmar.fastcsv"))
                .room(
                    "exchange",
                    Set.of("access", "assessment", "catalogue", "disclosure", "problem"),
                    libraries(
                        LANGUAGE,
                        JSON,
                        DATABASE,
                        BEANS,
                        WEB,
                        POOL,
                        "java.net javax.xml de.siegmar.fastcsv org.dhatim.fastexcel io.vertx.core",
                        "io.quarkus.scheduler org.jboss.resteasy.reactive"))
                .room(
                    "follow",
                    Set.of(
                        "",
                        "access",
                        "acts",
                        "aggregation",
                        "assessment",
                        "catalogue",
                        "disclosure",
                        "series",
                        "warning",
                        "watch"),
                    libraries(
                        LANGUAGE,
                        JSON,
                        DATABASE,
                        BEANS,
                        WEB,
                        SERVICE,
                        "io.quarkus.scheduler io.quarkus.tls io.quarkus.oidc.client io.smallrye.mutiny",
                        "org.eclipse.microprofile.config"))
                .room(
                    "replay",
                    Set.of(
                        "access",
                        "assessment",
                        "catalogue",
                        "follow",
                        "problem",
                        "series",
                        "warning"),
                    libraries(LANGUAGE, JSON, DATABASE, BEANS, WEB))
                .room(
                    "acts",
                    Set.of(
                        "",
                        "access",
                        "audit",
                        "disclosure",
                        "key",
                        "problem",
                        "series",
                        "warning",
                        "watch"),
                    libraries(
                        LANGUAGE,
                        JSON,
                        DATABASE,
                        BEANS,
                        WEB,
                        SERVICE,
                        "io.quarkus.scheduler io.smallrye.common java.security javax.crypto"))
                .room(
                    "problem",
                    Set.of(),
                    libraries(
                        LANGUAGE,
                        JSON,
                        BEANS,
                        WEB,
                        "java.io java.nio java.sql com.networknt org.jboss io.quarkus io.vertx",
                        "org.eclipse.microprofile.config"))
                .room(
                    "traffic",
                    Set.of("", "access", "contract", "problem", "watch"),
                    libraries(
                        LANGUAGE,
                        JSON,
                        BEANS,
                        WEB,
                        "java.io java.time java.security java.sql io.agroal.api io.quarkus.agroal",
                        "io.quarkus.arc io.quarkus.runtime.configuration io.vertx io.quarkus.vertx",
                        "org.jboss.resteasy.reactive io.github.bucket4j com.github.benmanes.caffeine io.opentelemetry org.jboss.logging",
                        "org.eclipse.microprofile.config"))
                .room(
                    "watch",
                    Set.of(),
                    libraries(
                        LANGUAGE,
                        BEANS,
                        "java.net java.time io.micrometer io.opentelemetry org.flywaydb",
                        "org.eclipse.microprofile.health"))
                .room(
                    "",
                    Set.of(),
                    libraries(
                        LANGUAGE,
                        "java.net java.time io.smallrye.config io.quarkus.runtime.configuration"))
                .faults())
        .isEmpty();
  }

  private static Set<String> libraries(String... prefixes) {
    return Set.of(String.join(" ", prefixes).split(" "));
  }
}
