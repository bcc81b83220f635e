package org.lianggang.ingest.access;

import static jakarta.ws.rs.HttpMethod.GET;
import static jakarta.ws.rs.HttpMethod.HEAD;
import static org.lianggang.ingest.problem.FindingCode.NOT_ALLOWED;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_PATH;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianggang.ingest.contract.Operations;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/**
 * The one place where it is decided who may do what: before an operation is begun, by what its
 * contract says ({@code x-access}), from what the address names or whose thing it addresses. What
 * is not in the contract does not exist.
 */
@Singleton
class Gate {

  private static final int BEFORE_OTHERS = 500;

  private final Operations contract;
  private final Callers callers;
  private final Admission admission;
  private final Door door;
  private final Owners owners;

  Gate(Operations contract, Callers callers, Admission admission, Door door, Owners owners) {
    this.contract = contract;
    this.callers = callers;
    this.admission = admission;
    this.door = door;
    this.owners = owners;
  }

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
  Optional<Response> guard(ContainerRequestContext request) {
    UriInfo address = request.getUriInfo();
    String method = request.getMethod();
    return Optional.of(address)
        .filter(Gate::isPlain)
        .flatMap(plain -> contract.find(method.equals(HEAD) ? GET : method, plain.getPath()))
        .map(operation -> refusal(Access.of(operation.definition()), address))
        .orElseGet(
            () ->
                Optional.of(
                    Problem.notFound(Finding.ofRequest(UNKNOWN_PATH, address.getPath()))
                        .toResponse()));
  }

  @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_OTHERS)
  Response notBelieved(AuthenticationFailedException failure) {
    return Refusal.credentialsRefused();
  }

  @ServerExceptionMapper(value = ForbiddenException.class, priority = BEFORE_OTHERS)
  Response forbidden(ForbiddenException failure) {
    return Refusal.forbidden(Finding.ofRequest(NOT_ALLOWED, "")).toResponse();
  }

  private Optional<Response> refusal(Access access, UriInfo address) {
    if (access.anyone()) {
      return Optional.empty();
    }
    Caller caller = callers.now();
    if (caller.isAnonymous()) {
      return Optional.of(Refusal.signInRequired());
    }
    List<Grant> counting = access.among(caller.grants());
    if (counting.isEmpty() && !access.signedIn()) {
      return Optional.of(notAllowed(access));
    }
    admission.by(access, caller, counting);
    return counting.isEmpty() || admission.isUnlimited()
        ? Optional.empty()
        : owners
            .named(address)
            .map(this::of)
            .orElseGet(() -> ofAddress(access, address))
            .map(Problem::toResponse);
  }

  /** One that is read alike here and where its variables are found. */
  private static boolean isPlain(UriInfo address) {
    String raw = address.getRequestUri().getRawPath().toUpperCase(Locale.ROOT);
    return Stream.of(";", "%2F", "%00").noneMatch(raw::contains);
  }

  /** What somebody else owns is not there for the caller. */
  private Optional<Problem> of(Owners.Thing thing) {
    List<Scope> scopes = thing.scopes();
    return scopes.isEmpty() || scopes.stream().anyMatch(door::reaches)
        ? Optional.empty()
        : Optional.of(thing.unknown());
  }

  private Optional<Problem> ofAddress(Access access, UriInfo address) {
    return access.inBody()
        ? Optional.empty()
        : door.refusal(
            first(address, "unit", "memberUnit").orElse(null), named(address, "region").toList());
  }

  private static Optional<String> first(UriInfo address, String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      named(address, name).forEach(found::add);
    }
    return found.stream().findFirst();
  }

  private static Stream<String> named(UriInfo address, String name) {
    return Stream.of(address.getPathParameters(), address.getQueryParameters())
        .map(parameters -> values(parameters, name))
        .flatMap(List::stream);
  }

  private static List<String> values(MultivaluedMap<String, String> parameters, String name) {
    return parameters.getOrDefault(name, List.of());
  }

  private static Response notAllowed(Access access) {
    String roles =
        access.roles().keySet().stream().map(Role::word).collect(Collectors.joining(", "));
    return Refusal.forbidden(Finding.ofRequest(NOT_ALLOWED, roles)).toResponse();
  }
}
