package org.lianggang.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process holds of the machine's memory, as Linux counts it (proc(5)). */
record ResidentMemory(long pid) {

  private static final String FORGET_PEAK = "5";

  /** From here on the highest is that from here on. */
  void forgetPeak() {
    try {
      Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), FORGET_PEAK);
    } catch (IOException e) {
      throw new UncheckedIOException("resident memory is only known on Linux", e);
    }
  }

  long peakMebibytes() {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("resident memory is only known on Linux", e);
    }
  }
}
