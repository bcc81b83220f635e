package org.lianggang.ingest.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One side of a rule, computed in decimals of 34 digits; nothing follows where a figure is missing
 * or a divisor is 0.
 */
sealed interface Formula {

  Optional<BigDecimal> of(Function<Named, Optional<BigDecimal>> figures);

  /** The figures in the order in which they are written, each as often as it is. */
  Stream<Named> named();

  /** A number as it is written. */
  record Number(BigDecimal value) implements Formula {
    @Override
    public Optional<BigDecimal> of(Function<Named, Optional<BigDecimal>> figures) {
      return Optional.of(value);
    }

    @Override
    public Stream<Named> named() {
      return Stream.empty();
    }
  }

  record Figure(Named figure) implements Formula {
    @Override
    public Optional<BigDecimal> of(Function<Named, Optional<BigDecimal>> figures) {
      return figures.apply(figure);
    }

    @Override
    public Stream<Named> named() {
      return Stream.of(figure);
    }
  }

  record Computed(Formula left, Arithmetic how, Formula right) implements Formula {
    @Override
    public Optional<BigDecimal> of(Function<Named, Optional<BigDecimal>> figures) {
      return left.of(figures)
          .flatMap(one -> right.of(figures).flatMap(other -> how.apply(one, other)));
    }

    @Override
    public Stream<Named> named() {
      return Stream.concat(left.named(), right.named());
    }
  }

  /** The four operations. */
  enum Arithmetic {
    PLUS((one, other) -> one.add(other, MathContext.DECIMAL128)),
    MINUS((one, other) -> one.subtract(other, MathContext.DECIMAL128)),
    TIMES((one, other) -> one.multiply(other, MathContext.DECIMAL128)),
    OVER((one, other) -> one.divide(other, MathContext.DECIMAL128));

    private final BinaryOperator<BigDecimal> operation;

    Arithmetic(BinaryOperator<BigDecimal> operation) {
      this.operation = operation;
    }

    private Optional<BigDecimal> apply(BigDecimal one, BigDecimal other) {
      return this == OVER && other.signum() == 0
          ? Optional.empty()
          : Optional.of(operation.apply(one, other));
    }
  }
}
