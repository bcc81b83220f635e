package org.lianggang.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianggang.local.process.Project;

/** The packages of {@code openapi/} and what is done with them, where this machine has Node. */
final class Npm {

  private static final int LEAST = 18;

  private final Path folder = Project.root().resolve("openapi");

  /** Why it cannot be had here; empty where it can. */
  static String missing() {
    try {
      String version = version("node");
      int major = Integer.parseInt(version.replaceFirst("^v(\\d+).*$", "$1"));
      version("npm");
      return major < LEAST ? "Node " + LEAST + " or newer is needed, this is " + version : "";
    } catch (IOException | NumberFormatException absent) {
      return "there is no Node " + LEAST + " or newer with npm";
    }
  }

  private static String version(String program) throws IOException {
    Process asked = new ProcessBuilder(program, "--version").redirectErrorStream(true).start();
    return new String(asked.getInputStream().readAllBytes()).strip();
  }

  /** What the lockfile names, installed once until it changes. */
  boolean install() {
    return isInstalled() || run(Map.of(), "ci") == 0;
  }

  /** The exit code; the output goes where that of the tests goes. */
  int run(Map<String, String> environment, String... arguments) {
    List<String> command = Stream.concat(Stream.of("npm"), Stream.of(arguments)).toList();
    ProcessBuilder npm =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    npm.environment().putAll(environment);
    try {
      Process running = npm.start();
      running.getInputStream().transferTo(System.out);
      return running.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while npm was running", e);
    }
  }

  private boolean isInstalled() {
    Path installed = folder.resolve("node_modules/.package-lock.json");
    Path wanted = folder.resolve("package-lock.json");
    try {
      return Files.exists(installed)
          && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
