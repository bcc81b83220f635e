package org.lianggang.local.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Following;
import org.lianggang.local.print.Report;
import org.lianggang.local.process.Pair;
import org.lianggang.local.process.Ports;
import org.lianggang.local.process.Project;
import org.lianggang.local.sample.Catalogue;
import org.lianggang.local.sample.Sample;

/** The pair of services, up and running, and what is done with it first. */
public final class Started implements AutoCloseable {

  private static final Duration FOLLOWED_WITHIN = Duration.ofMinutes(5);

  private final Pair pair;
  private final Progress progress;

  private Started(Pair pair, Progress progress) {
    this.pair = pair;
    this.progress = progress;
  }

  public static Started on(Ports ports, Path folder, Progress progress) {
    progress.say("启动 Starting (" + folder + ")");
    Runtime.getRuntime().addShutdownHook(new Thread(Started::endServices, "end services"));
    Supplier<Pair> start = () -> Pair.start(ports, folder);
    Pair pair = progress.step("数据库和两个服务 database and both services", start);
    return new Started(pair, progress);
  }

  Pair pair() {
    return pair;
  }

  public Api ingest() {
    return new Api(pair.ingest().url(), pair.token());
  }

  public Api analytics() {
    return new Api(pair.analytics().url(), pair.token());
  }

  /** For other programs that call the services. */
  public String token() {
    return pair.token().get();
  }

  void loadAndShow(boolean toReaders) {
    load();
    progress.say("");
    progress.say(report(toReaders).text());
  }

  public void load() {
    Catalogue catalogue = catalogue();
    Loading loading = new Loading(ingest(), progress);
    progress.say("载入 Loading");
    loading.catalogue(catalogue);
    loading.sample(new Sample(catalogue, Project.root().resolve("deploy/local/sample")));
    progress.step(
        "等待分析服务跟上 waiting until analytics has followed",
        () -> Following.await(ingest(), analytics(), FOLLOWED_WITHIN));
  }

  public Report report() {
    return report(false);
  }

  private Report report(boolean toReaders) {
    return new Report(
        toReaders ? new Api(pair.analytics().url(), pair.token("reader")) : analytics());
  }

  private static Catalogue catalogue() {
    return new Catalogue(Project.root().resolve("ingest-service/catalogue"));
  }

  /** Ends the services also while they start; the database ends by a hook of its own. */
  private static void endServices() {
    List<ProcessHandle> services =
        ProcessHandle.current()
            .children()
            .filter(child -> child.info().commandLine().orElse("").contains("quarkus-run.jar"))
            .toList();
    services.forEach(ProcessHandle::destroy);
    services.forEach(service -> service.onExit().join());
  }

  @Override
  public void close() {
    pair.close();
  }
}
