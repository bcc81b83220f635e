package org.lianggang.local.run;

import org.lianggang.local.process.Ports;

/** Where to look next: both Swagger UIs and a few calls to try. */
final class Addresses {

  private Addresses() {}

  static String of(Ports ports, boolean empty) {
    String ingest = "http://localhost:" + ports.ingest();
    String analytics = "http://localhost:" + ports.analytics();
    String services =
        """

        已就绪，按 Ctrl-C 停止。Ready; Ctrl-C stops everything.
          ingest    %1$s/q/swagger-ui    契约 contract %1$s/openapi.yaml
          analytics %2$s/q/swagger-ui    契约 contract %2$s/openapi.yaml
        仅限本机使用：内置令牌签发者，未登录者可读公开数据。
        For this machine only: tokens come from a built-in issuer, and who has none reads what is public.
        """
            .formatted(ingest, analytics);
    String calls =
        """
        谁可以做什么由令牌决定 What one may do is said by a token (role --unit U --region R):
          TOKEN=$(deploy/token administrator)
          deploy/token reporter --unit ALXA_HEALTH_COMMISSION --region 152900
        可以试试 Try:
          curl '%2$s/v1/attainment?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024&groupBy=domain'
          curl '%2$s/v1/assessments/ALXA_WOMEN_2021_2030/W4.7.FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS?region=152900&period=2024'
          curl '%2$s/v1/warnings?region=152900&period=2024'
          curl -H "Authorization: Bearer $TOKEN" '%1$s/v1/observations?indicator=MATERNAL_MORTALITY_RATIO&region=000000'
          curl -H "Authorization: Bearer $(deploy/token follower)" '%1$s/v1/changes?after=0&limit=5'
        """
            .formatted(ingest, analytics);
    return empty ? services : services + calls;
  }
}
