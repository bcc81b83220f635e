package org.lianggang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.Rooms;

/** Dependencies run one way: resources and stores know the cores, the cores know nobody. */
class ArchitectureTest {

  private static final String LANGUAGE = "java.lang java.util java.math java.nio java.time";
  private static final String STREAMS = "java.io";
  private static final String JSON = "com.fasterxml.jackson";
  private static final String BEANS = "jakarta.inject jakarta.transaction jakarta.enterprise";
  private static final String WEB = "jakarta.ws.rs java.net io.quarkiverse.resteasy.problem";
  private static final String SMALL_TABLES =
      "jakarta.persistence org.hibernate io.quarkus.hibernate io.quarkus.panache java.io";
  private static final String LARGE_TABLES = "java.sql javax.sql io.agroal.api org.postgresql";
  private static final String IDS = "com.github.f4b6a3.uuid";
  private static final String SERVICE =
      "io.quarkus.runtime io.quarkus.scheduler io.smallrye org.eclipse.microprofile.config"
          + " org.jboss.logging";

  @Test
  void every_package_knows_only_what_it_may() {
    assertThat(
            Rooms.under("org.lianggang.ingest")
                .core(
                    "intake", Set.of("catalogue", "roster", "rule", "problem"), libraries(LANGUAGE))
                .room(
                    "format",
                    Set.of("intake", "problem", "workbook"),
                    libraries(LANGUAGE, STREAMS, JSON, "de.siegmar.fastcsv"))
                .room(
                    "template",
                    Set.of(
                        "access",
                        "catalogue",
                        "format",
                        "intake",
                        "obligation",
                        "problem",
                        "roster",
                        "submission"),
                    libraries(LANGUAGE, STREAMS, BEANS, WEB, "org.apache.poi"))
                .room(
                    "workbook",
                    Set.of("access", "problem"),
                    libraries(LANGUAGE, STREAMS, "java.util.zip javax.xml.stream org.apache.poi"))
                .room(
                    "catalogue",
                    Set.of("access", "document", "feed", "problem", "roster"),
                    libraries(LANGUAGE, STREAMS, JSON, BEANS, WEB, SMALL_TABLES))
                .room(
                    "rule",
                    Set.of("access", "catalogue", "document", "problem", "roster"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        BEANS,
                        WEB,
                        SMALL_TABLES,
                        "dev.cel com.google.common.collect"))
                .room(
                    "roster",
                    Set.of("access", "document", "feed", "problem"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        BEANS,
                        WEB,
                        SMALL_TABLES,
                        "com.github.benmanes.caffeine"))
                .room(
                    "judgement",
                    Set.of("access", "catalogue", "document", "feed", "problem", "roster"),
                    libraries(LANGUAGE, STREAMS, BEANS, WEB, SMALL_TABLES, IDS))
                .room(
                    "obligation",
                    Set.of(
                        "access", "catalogue", "document", "feed", "intake", "problem", "roster"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        BEANS,
                        WEB,
                        LARGE_TABLES,
                        SERVICE,
                        "io.quarkus.narayana"))
                .room(
                    "attachment",
                    Set.of("", "access", "audit", "document", "problem"),
                    libraries(
                        LANGUAGE, STREAMS, BEANS, WEB, LARGE_TABLES, SERVICE, "java.security"))
                .room(
                    "narrative",
                    Set.of(
                        "attachment",
                        "audit",
                        "document",
                        "feed",
                        "obligation",
                        "problem",
                        "roster"),
                    libraries(LANGUAGE, STREAMS, JSON, BEANS, WEB, SMALL_TABLES, LARGE_TABLES))
                .room(
                    "notice",
                    Set.of(
                        "",
                        "access",
                        "audit",
                        "document",
                        "feed",
                        "narrative",
                        "obligation",
                        "problem",
                        "roster",
                        "watch"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        BEANS,
                        WEB,
                        SMALL_TABLES,
                        LARGE_TABLES,
                        SERVICE,
                        "java.security javax.crypto io.quarkus.narayana"))
                .room(
                    "submission",
                    Set.of(
                        "",
                        "access",
                        "audit",
                        "catalogue",
                        "document",
                        "feed",
                        "format",
                        "intake",
                        "job",
                        "problem",
                        "roster",
                        "rule",
                        "staging",
                        "watch",
                        "workbook"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        JSON,
                        BEANS,
                        WEB,
                        SMALL_TABLES,
                        LARGE_TABLES,
                        IDS,
                        SERVICE,
                        "io.quarkus.narayana"))
                .room(
                    "staging",
                    Set.of(
                        "",
                        "access",
                        "catalogue",
                        "document",
                        "format",
                        "intake",
                        "job",
                        "problem",
                        "traffic",
                        "workbook"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        JSON,
                        BEANS,
                        WEB,
                        LARGE_TABLES,
                        IDS,
                        SERVICE,
                        "java.security"))
                .room(
                    "job",
                    Set.of("", "access", "document", "problem", "watch"),
                    libraries(
                        LANGUAGE,
                        JSON,
                        BEANS,
                        WEB,
                        SMALL_TABLES,
                        LARGE_TABLES,
                        IDS,
                        SERVICE,
                        "io.quarkus.narayana jakarta.annotation"))
                .room(
                    "document",
                    Set.of("audit", "feed", "problem"),
                    libraries(
                        LANGUAGE,
                        JSON,
                        BEANS,
                        WEB,
                        SMALL_TABLES,
                        "de.siegmar.fastcsv java.security"))
                .room(
                    "audit",
                    Set.of("access", "contract", "watch"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        JSON,
                        BEANS,
                        WEB,
                        LARGE_TABLES,
                        IDS,
                        SERVICE,
                        "io.quarkus.narayana org.jboss.resteasy.reactive"))
                .room(
                    "feed",
                    Set.of("", "access", "problem"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        JSON,
                        BEANS,
                        WEB,
                        LARGE_TABLES,
                        IDS,
                        SERVICE,
                        "org.eclipse.microprofile.health"))
                .room(
                    "problem",
                    Set.of("contract"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        JSON,
                        BEANS,
                        WEB,
                        "java.text java.sql com.networknt.schema org.jboss io.quarkus io.vertx",
                        "org.eclipse.microprofile.config"))
                .room(
                    "traffic",
                    Set.of("", "access", "contract", "problem", "watch"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        JSON,
                        BEANS,
                        WEB,
                        "java.security java.sql io.agroal.api io.quarkus.arc io.quarkus.runtime.configuration",
                        "io.vertx io.quarkus.vertx org.jboss.resteasy.reactive",
                        "io.github.bucket4j com.github.benmanes.caffeine io.opentelemetry org.jboss.logging",
                        "org.eclipse.microprofile.config"))
                .room(
                    "watch",
                    Set.of(),
                    libraries(
                        LANGUAGE,
                        BEANS,
                        LARGE_TABLES,
                        SERVICE,
                        "java.net io.micrometer io.opentelemetry org.flywaydb",
                        "org.eclipse.microprofile.health"))
                .room(
                    "access",
                    Set.of("", "contract", "problem"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        JSON,
                        BEANS,
                        WEB,
                        LARGE_TABLES,
                        SERVICE,
                        "java.security io.quarkus.arc io.quarkus.security org.eclipse.microprofile.jwt",
                        "org.jboss.resteasy.reactive io.quarkus.vertx io.vertx"))
                .room(
                    "key",
                    Set.of("access", "audit", "document", "problem"),
                    libraries(
                        LANGUAGE,
                        STREAMS,
                        JSON,
                        BEANS,
                        WEB,
                        LARGE_TABLES,
                        IDS,
                        SERVICE,
                        "java.security io.quarkus.security io.quarkus.vertx io.vertx"))
                .room("contract", Set.of(), libraries(LANGUAGE, STREAMS, JSON, BEANS))
                .room(
                    "json", Set.of(), libraries(LANGUAGE, JSON, BEANS, SMALL_TABLES, "io.quarkus"))
                .room(
                    "",
                    Set.of(),
                    libraries(
                        "java.lang java.time java.util io.smallrye.config io.quarkus.runtime.configuration",
                        BEANS))
                .faults())
        .isEmpty();
  }

  private static Set<String> libraries(String... prefixes) {
    return new HashSet<>(List.of(String.join(" ", prefixes).split(" ")));
  }
}
