package org.lianggang.core;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints a line for each benchmark: its name, assessments a second, and how far that is off. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(Assessing.class.getSimpleName()).verbosity(VerboseMode.SILENT);
    for (RunResult run : new Runner(options.build()).run()) {
      System.out.printf(
          Locale.ROOT,
          "%s %.0f %.0f%n",
          run.getPrimaryResult().getLabel(),
          run.getPrimaryResult().getScore(),
          run.getPrimaryResult().getScoreError());
    }
  }
}
