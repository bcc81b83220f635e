package org.lianggang.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.lianggang.local.process.ServiceProcess;

/** The folder that keeps the database and the logs between runs; one run at a time holds it. */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static DataFolder hold(Path path) {
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new CannotRun(
            "另一个 deploy/run 正在使用该目录 Another deploy/run uses this folder: " + path + " (DATA_DIR)");
      }
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  /** Whether a server that a killed run left here holds this port. */
  boolean keepsDatabaseOn(int port) {
    List<String> lines = lines("postgres/postmaster.pid");
    return lines.size() > 3 && lines.get(3).strip().equals(Integer.toString(port));
  }

  /** Ends the services that a killed run left behind and waits until they are gone. */
  void endOrphans() {
    List<CompletableFuture<ProcessHandle>> ending =
        ServiceProcess.on(path)
            .map(
                process -> {
                  process.destroy();
                  return process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS);
                })
            .toList();
    ending.forEach(CompletableFuture::join);
  }

  private List<String> lines(String file) {
    Path there = path.resolve(file);
    try {
      return Files.exists(there) ? Files.readAllLines(there) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
