package org.lianggang.local.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.local.process.Pair;
import org.lianggang.local.process.Ports;
import org.lianggang.local.process.ServiceProcess;

/** Keeps the database and both services up in the foreground, until Ctrl-C or until one ends. */
public final class Run {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Ports ports;
  private final Path path;
  private final Progress progress;
  private volatile boolean stopping;

  public Run(Ports ports, Path path, Progress progress) {
    this.ports = ports;
    this.path = path;
    this.progress = progress;
  }

  /** Returns only when one of the three has ended by itself. */
  public int stay(boolean empty, boolean toReaders) {
    try (DataFolder folder = DataFolder.hold(path)) {
      folder.endOrphans();
      refuseTakenPorts(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(this::announceStop, "stop"));
      try (Started started = Started.on(ports, path, progress)) {
        if (!empty) {
          started.loadAndShow(toReaders);
        }
        progress.say(Addresses.of(ports, empty));
        awaitAnEnd(started.pair()).ifPresent(progress::say);
        return 1;
      }
    }
  }

  private void refuseTakenPorts(DataFolder folder) {
    String taken =
        ports.taken().stream()
            .filter(port -> port != ports.database() || !folder.keepsDatabaseOn(port))
            .map(
                port ->
                    "端口 %d 已被占用；请设置 %s Port %d is taken: end what listens there or set %s"
                        .formatted(port, ports.variable(port), port, ports.variable(port)))
            .collect(Collectors.joining("\n"));
    if (!taken.isEmpty()) {
      throw new CannotRun(taken);
    }
  }

  /** What has ended by itself; empty when this program was told to stop. */
  private Optional<String> awaitAnEnd(Pair pair) {
    Optional<String> ended = Optional.empty();
    while (ended.isEmpty()) {
      pause();
      if (stopping) {
        return Optional.empty();
      }
      ended =
          Stream.of(pair.ingest(), pair.analytics())
              .filter(service -> !service.isAlive())
              .map(ServiceProcess::url)
              .map(url -> "服务已意外结束，全部停止 A service has ended, stopping: " + url)
              .findFirst()
              .or(this::databaseEnded);
    }
    return stopping ? Optional.empty() : ended.map(what -> what + "\n日志 Logs: " + path);
  }

  private Optional<String> databaseEnded() {
    try {
      new Socket(InetAddress.getLoopbackAddress(), ports.database()).close();
      return Optional.empty();
    } catch (IOException gone) {
      return Optional.of("数据库已意外结束，全部停止 The database has ended, stopping");
    }
  }

  private void announceStop() {
    stopping = true;
    progress.say("\n正在停止 Stopping");
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
