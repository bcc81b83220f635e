package org.lianggang.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import org.lianggang.issuer.LocalIssuer;
import org.lianggang.local.api.Api;
import org.lianggang.local.process.Ports;
import org.lianggang.local.process.Project;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/token}: a token of the issuer that {@code deploy/run} has started. */
@Command(
    name = "deploy/token",
    description = {
      "Prints a token with which curl may ask the services that deploy/run has started.",
      "打印令牌，供 curl 访问 deploy/run 启动的服务。"
    },
    footer = {"", "curl -H \"Authorization: Bearer $(deploy/token reader)\" …"})
final class Token implements Callable<Integer> {

  @Parameters(
      paramLabel = "ROLE",
      arity = "1..*",
      description =
          "reporter, reviewer, administrator, coordinator, analyst, reader, follower; one or more")
  private List<String> roles;

  @Option(names = "--unit", description = "Only for this member unit. 限于成员单位")
  private String unit;

  @Option(names = "--region", description = "Only for this region and below. 限于地区及其下级")
  private String region;

  @Option(names = "--help", usageHelp = true, description = "Show this. 显示帮助")
  private boolean help;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Token()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    String folder =
        System.getenv().getOrDefault("DATA_DIR", Project.root().resolve("deploy/data").toString());
    String secret = LocalIssuer.secret(Path.of(folder, "issuer"), LocalIssuer.CONSOLE);
    int port = Ports.of(System.getenv()).issuer();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(request(port, secret), HttpResponse.BodyHandlers.ofString());
      JsonNode body = Api.JSON.readTree(answer.body());
      if (answer.statusCode() != 200) {
        System.err.println("没有得到令牌 No token: " + body);
        return 1;
      }
      System.out.println(body.get("access_token").asText());
      return 0;
    } catch (IOException e) {
      System.err.println("请先启动 deploy/run。Start deploy/run first: nobody listens on " + port);
      return 1;
    }
  }

  private HttpRequest request(int port, String secret) {
    String basic =
        Base64.getEncoder()
            .encodeToString((LocalIssuer.CONSOLE + ":" + secret).getBytes(StandardCharsets.UTF_8));
    String form =
        "grant_type=client_credentials&groups="
            + URLEncoder.encode(
                String.join(" ", roles.stream().map(this::grant).toList()), StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/token"))
        .header("Authorization", "Basic " + basic)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  private String grant(String role) {
    return role + ":" + (unit == null ? "*" : unit) + ":" + (region == null ? "*" : region);
  }
}
