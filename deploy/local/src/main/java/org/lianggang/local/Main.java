package org.lianggang.local;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lianggang.local.api.UnexpectedAnswer;
import org.lianggang.local.check.Check;
import org.lianggang.local.process.Ports;
import org.lianggang.local.process.Project;
import org.lianggang.local.run.Progress;
import org.lianggang.local.run.Run;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deploy/run}: the database and both services on this machine, with the sample. */
@Command(
    name = "deploy/run",
    description = {
      "Starts the database and both services, loads the sample, shows the results, stays until Ctrl-C.",
      "启动数据库和两个服务，载入示例数据，显示结果；Ctrl-C 停止。"
    },
    footer = {
      "",
      "Environment: INGEST_PORT (8081), ANALYTICS_PORT (8082), DATABASE_PORT (5433), ISSUER_PORT (8083);",
      "DATA_DIR (deploy/data), where the database and the logs stay between runs."
    })
final class Main implements Callable<Integer> {

  @Option(names = "--empty", description = "Load nothing at all. 不载入任何数据")
  private boolean empty;

  @Option(names = "--as-reader", description = "Print what everybody may see. 按公众可见的内容显示")
  private boolean toReaders;

  @Option(
      names = "--check",
      description = "Do all of it on free ports with a temporary database, compare, clean up. 核对")
  private boolean check;

  @Option(names = "--help", usageHelp = true, description = "Show this. 显示帮助")
  private boolean help;

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Main())
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  System.err.println("\n" + message(failure));
                  return 1;
                })
            .execute(arguments));
  }

  /** What is in the way, in words; anything that nobody foresaw with its trace. */
  private static String message(Exception failure) {
    if (failure instanceof IllegalStateException || failure instanceof UnexpectedAnswer) {
      return failure.getMessage();
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }

  @Override
  public Integer call() {
    Progress progress = new Progress(System.out);
    if (check) {
      return new Check(progress).run();
    }
    Map<String, String> environment = System.getenv();
    Path folder =
        Path.of(
            environment.getOrDefault("DATA_DIR", Project.root().resolve("deploy/data").toString()));
    return new Run(Ports.of(environment), folder, progress).stay(empty, toReaders);
  }
}
