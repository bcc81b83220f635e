package org.lianggang.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The checkout this program belongs to. */
public final class Project {

  private Project() {}

  /** The nearest folder above the working directory that holds the contracts. */
  public static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("openapi/ingest.yaml")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("run this inside the checkout"));
  }

  /** The packaged service, as {@code mvn package} leaves it. */
  static Path jar(String service) {
    return root().resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
