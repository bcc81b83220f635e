package org.lianggang.local.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** Nothing more fits on the disk of the database for a while; afterwards there is room again. */
final class FullDisk implements Fault {

  private static final Duration A_WHILE = Duration.ofSeconds(1);

  @Override
  public String name() {
    return "full disk of the database";
  }

  @Override
  public Optional<String> obstacle() {
    return SmallDisk.isPossible()
        ? Optional.empty()
        : Optional.of("a disk of its own can only be mounted by root");
  }

  @Override
  public void happen(Site site) {
    Path ballast = site.disk().resolve("ballast");
    try {
      fill(ballast);
      Site.pause(A_WHILE);
      Files.delete(ballast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    site.reviveDatabase();
  }

  private static void fill(Path ballast) throws IOException {
    try (FileChannel file =
        FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int size = 1 << 22; size > 0; size = size == 1 << 12 ? 0 : 1 << 12) {
        fill(file, size);
      }
    }
  }

  private static void fill(FileChannel file, int size) {
    try {
      while (true) {
        file.write(ByteBuffer.allocate(size));
      }
    } catch (IOException full) {
      // that was the aim
    }
  }
}
