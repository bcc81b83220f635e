package org.lianggang.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** A process that starts a server, says where it is, and waits to be killed. */
final class KilledLauncher {

  private KilledLauncher() {}

  static Process start(Path folder, int port) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("java.class.path"),
            KilledLauncher.class.getName(),
            folder.toString(),
            Integer.toString(port))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String[] arguments) throws Exception {
    PostgresServer server =
        PostgresServer.keptIn(Path.of(arguments[0]), Integer.parseInt(arguments[1])).with("ingest");
    PostgresServerTest.execute(server, "create table figure as select 12 as value");
    System.out.println(server.url("ingest"));
    Thread.currentThread().join();
  }
}
