package org.lianggang.testkit.fuzz;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianggang.testkit.Contract;

/**
 * Asks every operation of the contract under test for anything, in rounds, and finds answers that
 * the contract does not have: another status, another body, a failure, or inner workings. {@code
 * -Dfuzz.rounds=1000 -Dfuzz.seconds=600 -Dfuzz.seed=7} look longer and elsewhere.
 */
public final class Fuzzing {

  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 12);
  private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 40));
  private static final Pattern IDS =
      Pattern.compile("\"(?:id|digest|event)\":\"([0-9a-f-]{30,64})\"");
  private static final Pattern INNER =
      Pattern.compile(
          "org\\.(lianggang\\.(ingest|analytics)|postgresql|jboss|hibernate)|java\\.(lang|util)|Exception|PSQL");

  private final List<Operations.Operation> operations;
  private final Random random;
  private final Values values;
  private final Requests requests;
  private final Wire wire;
  private final OpenApiInteractionValidator validator =
      OpenApiInteractionValidator.createForInlineApiSpecification(Contract.text()).build();
  private final Set<String> faults = new TreeSet<>();
  private int sent;

  public Fuzzing(URI service) {
    long seed = Long.getLong("fuzz.seed", 20261122L);
    this.random = new Random(seed);
    JsonNode contract = Contract.document();
    this.operations = Operations.of(contract);
    this.values = new Values(contract, random);
    this.requests = new Requests(values, random);
    this.wire = new Wire(service);
  }

  /** One line for each operation and kind of fault, with a request that shows it. */
  public List<String> faults() {
    Instant end = Instant.now().plus(TIME);
    int round = 0;
    while (round < ROUNDS && Instant.now().isBefore(end) || round == 0) {
      boolean asShown = round == 0;
      operations.forEach(operation -> attempt(operation, asShown));
      round++;
    }
    System.out.printf("Fuzzing: %d requests in %d rounds%n", sent, round);
    return new ArrayList<>(faults);
  }

  private void attempt(Operations.Operation operation, boolean asShown) {
    Attempt attempt = asShown ? requests.shown(operation) : requests.anything(operation);
    Wire.Answer answer = wire.send(attempt);
    sent++;
    Matcher ids = IDS.matcher(answer.text());
    while (ids.find()) {
      values.learn(ids.group(1));
    }
    String name = operation.name();
    fault(attempt, answer, name, operation.document())
        .filter(fault -> faults.stream().noneMatch(known -> known.startsWith(name + ": " + fault)))
        .ifPresent(
            fault ->
                faults.add(name + ": " + fault + "\n    " + attempt + "\n    → " + shown(answer)));
  }

  private Optional<String> fault(
      Attempt attempt, Wire.Answer answer, String name, JsonNode operation) {
    int status = answer.status();
    JsonNode declared = operation.path("responses");
    if (status == 0) {
      return Optional.of("no answer");
    }
    if (status >= 500 && !(status == 501 && declared.has("501"))) {
      return Optional.of("status " + status);
    }
    if (status >= 400 && INNER.matcher(answer.text()).find()) {
      return Optional.of("tells of its inner workings");
    }
    if (attempt.astray()) {
      return Optional.empty();
    }
    if (!declared.has(Integer.toString(status))) {
      return Optional.of("undeclared status " + status);
    }
    return answer.whole() && answer.type().contains("json")
        ? unlike(name, answer)
        : Optional.empty();
  }

  /** What the answer has that the contract does not, or the other way round. */
  private Optional<String> unlike(String name, Wire.Answer answer) {
    String[] place = name.split(" ");
    SimpleResponse.Builder response =
        SimpleResponse.Builder.status(answer.status())
            .withContentType(answer.headers().get("content-type"))
            .withBody(answer.text());
    return validator
        .validateResponse(
            place[1].replaceAll("[{}]", ""), Request.Method.valueOf(place[0]), response.build())
        .getMessages()
        .stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .filter(message -> !message.getKey().contains("path.missing"))
        .map(
            message ->
                "an answer " + answer.status() + " unlike the contract: " + message.getMessage())
        .findFirst();
  }

  private static String shown(Wire.Answer answer) {
    String text = answer.text();
    return answer.status() + " " + text.substring(0, Math.min(300, text.length()));
  }
}
