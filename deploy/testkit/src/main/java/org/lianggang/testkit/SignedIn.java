package org.lianggang.testkit;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Sends the requests of tests as from somebody who may do everything, unless they say who asks by a
 * token, a key, or {@code Authorization: nobody}.
 */
final class SignedIn implements Filter {

  private static final String AUTHORIZATION = "Authorization";

  private static final class Everything {
    private static final String TOKEN = TestIssuer.tokenForEverything();
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    Headers sent = request.getHeaders();
    if ("nobody".equals(sent.getValue(AUTHORIZATION))) {
      request.removeHeader(AUTHORIZATION);
    } else if (TestIssuer.readersAreAnonymous() && isReading(request)) {
      return context.next(request, response);
    } else if (!sent.hasHeaderWithName(AUTHORIZATION) && !sent.hasHeaderWithName("X-API-Key")) {
      request.header(AUTHORIZATION, "Bearer " + Everything.TOKEN);
    }
    return context.next(request, response);
  }

  /** Also what is sent only to be computed with. */
  private static boolean isReading(FilterableRequestSpecification request) {
    String path = request.getDerivedPath();
    return request.getMethod().equals("GET") && !path.matches(".*/(subscriptions|keys|audit).*")
        || path.matches(".*/(evaluate|backtest|replay)");
  }
}
