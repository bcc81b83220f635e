package org.lianggang.ingest.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A setting that puts the figures at risk: what follows from it, and what to do instead. */
enum Risk {
  NO_ISSUER(
      Weight.GRAVE,
      "LIANGGANG_ISSUER",
      "没有令牌签发者，谁也无法用令牌登录；请设为 OpenID 提供者的地址",
      "There is no issuer, so that nobody can sign in with a token; set the address of an OpenID provider"),
  ISSUER_IN_THE_CLEAR(
      Weight.GRAVE,
      "LIANGGANG_ISSUER",
      "签发者用 http，密钥可在途中被替换，令牌可被伪造；请用 https",
      "The issuer is asked by http: its keys can be exchanged on the way and tokens forged; use https"),
  ISSUER_OF_ONE_MACHINE(
      Weight.GRAVE,
      "LIANGGANG_ISSUER",
      "签发者在本机，读到其密钥者可以做任何事；请用正式的 OpenID 提供者",
      "The issuer is on this machine: whoever reads its secrets may do everything; use a real OpenID provider"),
  DATABASE_WITHOUT_PASSWORD(
      Weight.GRAVE,
      "INGEST_DATABASE_PASSWORD",
      "远程数据库没有口令，能连上者可读写一切；请设置口令",
      "The database is elsewhere and has no password: whoever reaches it reads and writes everything; set one"),
  DATABASE_IN_THE_CLEAR(
      Weight.NOTED,
      "INGEST_DATABASE_URL",
      "与远程数据库的连接未加密；请加 sslmode=verify-full",
      "What goes to the database and back can be read on the way; add sslmode=verify-full"),
  DATABASE_UNGUARDED(
      Weight.GRAVE,
      "INGEST_DATABASE_USER",
      "服务的数据库用户拥有各表或不受行级安全约束，漏掉一处检查就会泄露数据；请另设 INGEST_DATABASE_OWNER_USER",
      "The service owns its tables or is above their policies, so that a forgotten check leaks; let INGEST_DATABASE_OWNER_USER own them"),
  ANY_WEBSITE(
      Weight.GRAVE,
      "QUARKUS_HTTP_CORS_ORIGINS",
      "任何网站都可借用户的浏览器调用；请列出网站",
      "Any website may call through the browsers of those who have signed in; list the websites"),
  OPEN_TO_THE_NETWORK_LOCALLY(
      Weight.ALWAYS,
      "LIANGGANG_PROFILE=local",
      "本机模式的检查从宽，却在网络上监听；请去掉 local，或只监听 127.0.0.1",
      "The local profile overlooks risks, and the service listens on the network; leave local out, or listen on 127.0.0.1"),
  LISTENING_IN_THE_CLEAR(
      Weight.NOTED,
      "QUARKUS_HTTP_HOST",
      "在网络上以 http 监听，令牌和数据可在途中被读取；请用 TLS，或放在代理之后",
      "Tokens and figures can be read on the way, http is served to the network; use TLS, or stand behind a proxy that does"),
  CLOCK_SHIFTED(
      Weight.GRAVE,
      "LIANGGANG_CLOCK_SHIFT",
      "服务的时钟与实际时间不符，期限会被误判；只可用于演练，请去掉",
      "The service takes it to be another time and judges deadlines wrongly; for rehearsals only, leave it out"),
  NO_LIMIT(
      Weight.NOTED,
      "LIANGGANG_LIMIT_REQUESTS",
      "一个调用者可以占尽服务；请设每分钟的请求数",
      "One caller can keep the service from all others; set how many requests each may send");

  /** How much it weighs. */
  private enum Weight {
    NOTED,
    GRAVE,
    ALWAYS
  }

  private final Weight weight;
  private final String setting;
  private final String zh;
  private final String en;

  Risk(Weight weight, String setting, String zh, String en) {
    this.weight = weight;
    this.setting = setting;
    this.zh = zh;
    this.en = en;
  }

  /** Those that an operator accepts; what is no risk is a mistake that is named. */
  static Set<Risk> named(Set<String> names) {
    Map<String, Risk> known =
        Arrays.stream(values()).collect(Collectors.toMap(Risk::name, Function.identity()));
    List<String> unknown =
        names.stream().filter(name -> !known.containsKey(name)).sorted().toList();
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(
          "LIANGGANG_ACCEPTED_RISKS: 没有这样的风险 / No such risks: " + unknown);
    }
    return names.stream().map(known::get).collect(Collectors.toSet());
  }

  /** Whether a service does not start with it. */
  boolean stops(boolean production) {
    return weight == Weight.ALWAYS || production && weight == Weight.GRAVE;
  }

  String text() {
    return "%s: %s / %s".formatted(setting, zh, en);
  }
}
