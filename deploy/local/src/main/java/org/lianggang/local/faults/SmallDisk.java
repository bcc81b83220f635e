package org.lianggang.local.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk in memory of 1 GiB, where this user may mount one; otherwise just a folder. */
record SmallDisk(Path folder) implements AutoCloseable {

  private static final String SIZE = "1g";

  static boolean isPossible() {
    try {
      Path probe = Files.createTempDirectory("lianggang-disk");
      boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", probe.toString());
      if (mounted) {
        run("umount", probe.toString());
      }
      Files.delete(probe);
      return mounted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SmallDisk at(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString());
    return new SmallDisk(folder);
  }

  @Override
  public void close() {
    run("umount", folder.toString());
  }

  /** False where it failed or there is no such program. */
  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
