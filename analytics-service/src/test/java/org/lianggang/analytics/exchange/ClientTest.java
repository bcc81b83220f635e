package org.lianggang.analytics.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import it.bancaditalia.oss.sdmx.api.BaseObservation;
import it.bancaditalia.oss.sdmx.api.Dimension;
import it.bancaditalia.oss.sdmx.api.PortableTimeSeries;
import it.bancaditalia.oss.sdmx.client.SdmxClientHandler;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A client that was written without us lists the flows, reads the structure and gets the series.
 */
@QuarkusTest
class ClientTest extends Exchanging {

  private static final String PROVIDER = "LIANGGANG_TEST";

  @TestHTTPResource("/sdmx/v1")
  URL service;

  @BeforeEach
  void point() throws Exception {
    SdmxClientHandler.addProvider(PROVIDER, service.toString(), false, false, true, "under test");
  }

  @Test
  void lists_the_flows() throws Exception {
    assertThat(SdmxClientHandler.getFlows(PROVIDER, null).keySet())
        .anyMatch(flow -> flow.contains("DF_OBSERVATIONS"))
        .anyMatch(flow -> flow.contains("DF_ALXA_WOMEN_2021_2030"));
  }

  @Test
  void reads_the_structure_with_its_codes() throws Exception {
    List<Dimension> dimensions = SdmxClientHandler.getDimensions(PROVIDER, "DF_OBSERVATIONS");
    assertThat(dimensions.stream().map(Dimension::getId))
        .containsExactly("FREQ", "REF_AREA", "INDICATOR", "SEX", "URBANISATION");
    assertThat(SdmxClientHandler.getCodes(PROVIDER, "DF_OBSERVATIONS", "SEX"))
        .containsKeys("F", "M", "_T");
  }

  @Test
  void gets_series_by_key() throws Exception {
    List<PortableTimeSeries<Double>> series =
        SdmxClientHandler.getTimeSeries(
            PROVIDER, "DF_OBSERVATIONS/A.152900.MATERNAL_MORTALITY_RATIO.F._T", "2022", "2024");
    assertThat(series).hasSize(1);
    assertThat(series.get(0).stream().map(BaseObservation::getTimeslot))
        .containsExactly("2022", "2023", "2024");
    assertThat(series.get(0).stream().map(BaseObservation::getValueAsDouble))
        .containsExactly(15.7, 15.1, 14.3);
  }
}
