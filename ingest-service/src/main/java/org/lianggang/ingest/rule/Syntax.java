package org.lianggang.ingest.rule;

import static org.lianggang.ingest.problem.FindingCode.NUMBER_TOO_LONG;
import static org.lianggang.ingest.problem.FindingCode.RULE_BEYOND_LANGUAGE;
import static org.lianggang.ingest.rule.Formula.Arithmetic.MINUS;
import static org.lianggang.ingest.rule.Formula.Arithmetic.OVER;
import static org.lianggang.ingest.rule.Formula.Arithmetic.PLUS;
import static org.lianggang.ingest.rule.Formula.Arithmetic.TIMES;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.rule.Named.Part;

/** Makes a formula of an expression that CEL has found to be of the language. */
final class Syntax {

  private static final Map<String, Formula.Arithmetic> OPERATIONS =
      Map.of("_+_", PLUS, "_-_", MINUS, "_*_", TIMES, "_/_", OVER);
  private static final Formula ZERO = new Formula.Number(BigDecimal.ZERO);
  private static final int WHOLE_DIGITS = 15;
  private static final int DECIMALS = 10;

  private final String field;
  private final String text;
  private final List<Finding> faults = new ArrayList<>();

  private Syntax(String field, String text) {
    this.field = field;
    this.text = text;
  }

  static Side side(String field, String text, CelAbstractSyntaxTree checked)
      throws CelValidationException {
    if (!Language.isNumber(checked.getResultType())) {
      return new Side.Faulty(List.of(Language.fault(RULE_BEYOND_LANGUAGE, field, text, 1, 0)));
    }
    Syntax syntax = new Syntax(field, text);
    Formula formula = syntax.formula(checked.getExpr());
    return syntax.faults.isEmpty()
        ? new Side.Understood(formula)
        : new Side.Faulty(List.copyOf(syntax.faults));
  }

  private Formula formula(CelExpr expression) {
    return switch (expression.getKind()) {
      case CONSTANT -> new Formula.Number(number(expression.constant()));
      case CALL -> call(expression.call());
      default -> throw new IllegalStateException("CEL let through " + expression.getKind());
    };
  }

  private Formula call(CelCall call) {
    List<CelExpr> arguments = call.args();
    if (call.function().equals("-_")) {
      return new Formula.Computed(ZERO, MINUS, formula(arguments.get(0)));
    }
    Formula.Arithmetic operation = OPERATIONS.get(call.function());
    return operation == null
        ? new Formula.Figure(named(call))
        : new Formula.Computed(formula(arguments.get(0)), operation, formula(arguments.get(1)));
  }

  /** Only what is written between quotation marks is of the type the functions take. */
  private static Named named(CelCall call) {
    boolean before = call.function().endsWith(Language.BEFORE);
    String name = before ? call.function().replace(Language.BEFORE, "") : call.function();
    return new Named(
        Part.of(name), before, argument(call, 0), argument(call, 1), argument(call, 2));
  }

  private static String argument(CelCall call, int place) {
    return place < call.args().size() ? call.args().get(place).constant().stringValue() : null;
  }

  /** A fraction comes as CEL has read it, its shortest decimal being what was written. */
  private BigDecimal number(CelConstant constant) {
    if (constant.getKind() == CelConstant.Kind.INT64_VALUE) {
      return checked(BigDecimal.valueOf(constant.int64Value()));
    }
    double written = constant.doubleValue();
    return Double.isFinite(written) ? checked(BigDecimal.valueOf(written)) : tooLong();
  }

  private BigDecimal checked(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.precision() - plain.scale() > WHOLE_DIGITS || plain.scale() > DECIMALS
        ? tooLong()
        : number;
  }

  private BigDecimal tooLong() {
    faults.add(Finding.at(NUMBER_TOO_LONG, "/" + field, field, text, text));
    return BigDecimal.ZERO;
  }
}
