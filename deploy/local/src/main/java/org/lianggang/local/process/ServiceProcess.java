package org.lianggang.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of the two services, run as a process from its packaged jar; its output goes to a log. */
public final class ServiceProcess implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration UP_WITHIN = Duration.ofMinutes(3);

  private static final String[] NONE = {};

  private final String name;
  private final Process process;
  private final URI url;
  private final URI management;
  private final Path log;

  private ServiceProcess(String name, Process process, URI url, URI management, Path log) {
    this.name = name;
    this.process = process;
    this.url = url;
    this.management = management;
    this.log = log;
  }

  /**
   * Starts {@code ingest-service} or {@code analytics-service} and does not wait for it.
   *
   * @param management the port for whoever runs it: health and metrics
   * @param memory how the JVM is to keep house, {@code -Xmx1g}
   */
  static ServiceProcess start(
      String name,
      List<String> memory,
      int port,
      int management,
      Map<String, String> environment,
      Path log) {
    Path jar = Project.jar(name);
    if (!Files.exists(jar)) {
      throw new IllegalStateException(name + " is not built: " + jar + " is missing");
    }
    ProcessBuilder builder =
        new ProcessBuilder(command(memory, mark(log.getParent()), jar))
            .directory(jar.getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    try {
      return new ServiceProcess(name, builder.start(), local(port), local(management), log);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " did not start", e);
    }
  }

  private static URI local(int port) {
    return URI.create("http://localhost:" + port);
  }

  /** What {@code service.options} says goes to the JVM besides. */
  private static List<String> command(List<String> memory, String mark, Path jar) {
    return Stream.of(
            List.of(java(), "-XX:SharedArchiveFile=app-cds.jsa"),
            memory,
            Stream.ofNullable(System.getProperty("service.options"))
                .flatMap(Pattern.compile(" ")::splitAsStream)
                .toList(),
            List.of(mark, "-jar", jar.toString()))
        .flatMap(List::stream)
        .toList();
  }

  /** The services that run on the data of a folder, whoever started them. */
  public static Stream<ProcessHandle> on(Path folder) {
    String mark = mark(folder);
    return ProcessHandle.allProcesses()
        .filter(process -> List.of(process.info().arguments().orElse(NONE)).contains(mark));
  }

  /** By which a service is known although the program that started it is gone. */
  private static String mark(Path folder) {
    return "-Ddeploy.folder=" + folder.toAbsolutePath().normalize();
  }

  public long pid() {
    return process.pid();
  }

  public URI url() {
    return url;
  }

  /** Where it answers whoever runs it. */
  public URI management() {
    return management;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Waits until the service says it is ready; a service that ends instead is named with its log.
   */
  public ServiceProcess awaitReady() {
    Instant deadline = Instant.now().plus(UP_WITHIN);
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        throw new IllegalStateException(name + " did not become ready:\n" + lastLines());
      }
      pause();
    }
    return this;
  }

  private boolean isReady() {
    HttpRequest request =
        HttpRequest.newBuilder(management.resolve("/q/health/ready"))
            .timeout(Duration.ofSeconds(2))
            .build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notUpYet) {
      return false;
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private String lastLines() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    } catch (IOException e) {
      return "(no log: " + log + ")";
    }
  }

  /** Ends it as a power cut would: no farewell, nothing flushed. */
  public void kill() {
    process.destroyForcibly();
    awaitExit(10);
  }

  @Override
  public void close() {
    process.destroy();
    if (!awaitExit(15)) {
      process.destroyForcibly();
    }
  }

  private boolean awaitExit(int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static IllegalStateException interrupted() {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while waiting for a service");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
