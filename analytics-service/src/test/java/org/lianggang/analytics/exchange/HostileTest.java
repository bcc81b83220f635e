package org.lianggang.analytics.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is asked, the answer is one of the standard, never a failure of ours. */
@QuarkusTest
class HostileTest extends Exchanging {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          v1/data/DF_OBSERVATIONS/A.%27%3B--...                                      | 400
          v1/data/DF_OBSERVATIONS/A.%00...                                           | 400
          v1/data/%2e%2e%2f%2e%2e%2fetc                                              | 400
          v1/data/DF_OBSERVATIONS/.%F0%9F%92%A9...                                   | 400
          v1/data/DF_OBSERVATIONS/all?updatedAfter=%2B999999999-12-31T00:00:00Z      | 400
          v1/data/DF_OBSERVATIONS/all?startPeriod=9999-D367                          | 400
          v1/data/DF_OBSERVATIONS/all?startPeriod=2020-W54                           | 400
          v1/data/DF_OBSERVATIONS/all?lastNObservations=99999999999                  | 400
          v1/data/DF_OBSERVATIONS/all?firstNObservations=999999999&detail=nodata     | 200
          v1/data//all                                                               | 404
          v1/codelist/LIANGGANG//1.0.0                                               | 404
          v1/codelist/%3Cscript%3E                                                   | 400
          v1/..;/codelist                                                            | 400
          v1/codelist?%00=1                                                          | 400
          v2/data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?c[OBS_STATUS]=%00           | 400
          v2/data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?c[OBS_VALUE]=1e999999999    | 400
          v2/data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?c[INDICATOR]=eq:%27%20or%201 | 204
          v2/data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?c[]=1                       | 400
          v2/data/dataflow/LIANGGANG/DF_OBSERVATIONS/99999999999                     | 400
          v2/structure/codelist/LIANGGANG/CL_SEX/+++                                 | 400
          v2/data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/*?c[TIME_PERIOD]=ge:soon      | 400
          """)
  void is_answered_by_the_standard(String question, int status) {
    assertThat(ask("/sdmx/" + question, null).statusCode()).isEqualTo(status);
  }

  @Test
  void takes_long_keys_and_refuses_longer_ones() {
    String codes = String.join("+", Collections.nCopies(7000, "152900"));
    assertThat(ask("/sdmx/v1/data/DF_OBSERVATIONS/." + codes + "...", CSV_1).statusCode())
        .isEqualTo(200);
    assertThat(ask("/sdmx/v1/data/DF_OBSERVATIONS/." + codes + codes + "...", CSV_1).statusCode())
        .isEqualTo(414);
    String keys = String.join(",", Collections.nCopies(1001, "A.152900"));
    assertThat(ask("/sdmx/v2/data/dataflow/LIANGGANG/DF_OBSERVATIONS/+/" + keys, null).statusCode())
        .isEqualTo(413);
  }

  @Test
  void reads_headers_however_they_come() {
    String address = "/sdmx/v1/codelist/LIANGGANG/CL_SEX";
    assertThat(asking(null).header("Accept-Language", "*;q=zero,,;").get(address).statusCode())
        .isEqualTo(200);
    assertThat(asking(null).header("If-Modified-Since", "yesterday").get(address).statusCode())
        .isEqualTo(200);
    assertThat(
            asking(null)
                .header("Accept-Encoding", "gzip;q=0")
                .get(address)
                .header("Content-Encoding"))
        .isNull();
    assertThat(ask(address, "application/xml;version=9999999999999999999+").statusCode())
        .isEqualTo(406);
  }
}
