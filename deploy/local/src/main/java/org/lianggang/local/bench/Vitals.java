package org.lianggang.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What processes hold of the machine, as Linux counts it (proc(5)). */
final class Vitals {

  private static final Path PROC = Path.of("/proc");

  private Vitals() {}

  /** Proportional share of memory, in MiB, of a process and all that it has started. */
  static long mebibytes(long pid) {
    return family(pid).mapToLong(Vitals::kibibytes).sum() / 1024;
  }

  /** Open files, sockets too. */
  static long handles(long pid) {
    try (Stream<Path> open = Files.list(PROC.resolve(pid + "/fd"))) {
      return open.count();
    } catch (IOException e) {
      throw new UncheckedIOException("open files are only known on Linux", e);
    }
  }

  private static Stream<Long> family(long pid) {
    return Stream.concat(
        Stream.of(pid),
        ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid));
  }

  /** 0 of one that has ended meanwhile. */
  private static long kibibytes(long pid) {
    try {
      return Arrays.stream(Files.readString(PROC.resolve(pid + "/smaps_rollup")).split("\n"))
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException ended) {
      return 0;
    }
  }
}
