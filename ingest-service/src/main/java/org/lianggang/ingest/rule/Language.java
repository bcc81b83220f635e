package org.lianggang.ingest.rule;

import static org.lianggang.ingest.problem.FindingCode.RULE_BEYOND_LANGUAGE;
import static org.lianggang.ingest.problem.FindingCode.RULE_NOT_READ;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/**
 * The part of CEL in which rules are written: numbers, {@code + - * /}, parentheses and functions
 * that name a figure, {@code value('CODE')}, {@code numeratorBefore('CODE', 'F', 'U')}. Nothing of
 * CEL's own environment is there, so that an expression can neither loop nor call anything; it is
 * read and checked by CEL, and computed in decimals by {@link Formula}.
 */
final class Language {

  static final String BEFORE = "Before";

  private static final int LONGEST = 1000;
  private static final int DEEPEST = 100;
  private static final int SHOWN = 20;
  private static final List<CelType> NUMBERS = List.of(SimpleType.DOUBLE, SimpleType.INT);

  private static final CelCompiler CEL =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setStandardEnvironmentEnabled(false)
          .setOptions(
              CelOptions.newBuilder()
                  .maxExpressionCodePointSize(LONGEST)
                  .maxParseRecursionDepth(DEEPEST)
                  .build())
          .addFunctionDeclarations(operations().toList())
          .addFunctionDeclarations(figures().toList())
          .build();

  private Language() {}

  /** All that is wrong with the text of the field, or what it means. */
  static Side read(String field, String text) {
    CelValidationResult parsed = CEL.parse(text);
    if (parsed.hasError()) {
      return faulty(RULE_NOT_READ, field, text, parsed);
    }
    try {
      CelValidationResult checked = CEL.check(parsed.getAst());
      return checked.hasError()
          ? faulty(RULE_BEYOND_LANGUAGE, field, text, checked)
          : Syntax.side(field, text, checked.getAst());
    } catch (CelValidationException e) {
      throw new IllegalStateException("an expression without faults was refused: " + text, e);
    }
  }

  static boolean isNumber(CelType type) {
    return NUMBERS.contains(type);
  }

  /** Where it starts, counted from 1, and what is written there. */
  static Finding fault(FindingCode code, String field, String text, int line, int column) {
    List<String> lines = text.lines().toList();
    String there = line > lines.size() ? "" : lines.get(line - 1);
    String rest = there.substring(Math.min(column, there.length()));
    return Finding.at(
        code,
        "/" + field,
        field,
        text,
        line,
        column + 1,
        rest.substring(0, Math.min(SHOWN, rest.length())));
  }

  private static Side faulty(
      FindingCode code, String field, String text, CelValidationResult result) {
    return new Side.Faulty(
        result.getErrors().stream()
            .map(CelIssue::getSourceLocation)
            .distinct()
            .map(place -> fault(code, field, text, place))
            .toList());
  }

  private static Finding fault(
      FindingCode code, String field, String text, CelSourceLocation place) {
    return fault(code, field, text, Math.max(1, place.getLine()), Math.max(0, place.getColumn()));
  }

  private static Stream<CelFunctionDecl> operations() {
    return Stream.concat(
        Stream.of("_+_", "_-_", "_*_", "_/_").map(name -> function(name, pairs(name))),
        Stream.of(
            function("-_", NUMBERS.stream().map(type -> overload("-_", List.of(type))).toList())));
  }

  private static List<CelOverloadDecl> pairs(String name) {
    return NUMBERS.stream()
        .flatMap(left -> NUMBERS.stream().map(right -> overload(name, List.of(left, right))))
        .toList();
  }

  /** Of an indicator, or also of a sex, or also of a residence. */
  private static Stream<CelFunctionDecl> figures() {
    return Stream.of(Named.Part.values())
        .map(Named.Part::field)
        .flatMap(name -> Stream.of(name, name + BEFORE))
        .map(
            name ->
                function(
                    name,
                    Stream.of(1, 2, 3)
                        .map(
                            arguments ->
                                overload(name, Collections.nCopies(arguments, SimpleType.STRING)))
                        .toList()));
  }

  private static CelFunctionDecl function(String name, List<CelOverloadDecl> overloads) {
    return CelFunctionDecl.newFunctionDeclaration(name, overloads);
  }

  private static CelOverloadDecl overload(String name, List<? extends CelType> arguments) {
    List<String> id = new ArrayList<>(List.of(name));
    arguments.forEach(argument -> id.add(argument.name()));
    return CelOverloadDecl.newGlobalOverload(
        String.join("_", id), SimpleType.DOUBLE, List.copyOf(arguments));
  }
}
