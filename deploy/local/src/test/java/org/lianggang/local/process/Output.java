package org.lianggang.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a program printed, and how it ended. */
public record Output(int exit, String text) {

  /** Runs it with these environment variables besides, for two minutes at most. */
  public static Output of(List<String> command, Map<String, String> environment)
      throws IOException {
    Path printed = Files.createTempFile("printed", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      return new Output(process.waitFor(), Files.readString(printed));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(printed);
    }
  }
}
