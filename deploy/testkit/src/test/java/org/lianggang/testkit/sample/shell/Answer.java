package org.lianggang.testkit.sample.shell;

import org.lianggang.testkit.sample.core.Sum;

/** An answer that rests on a computation. */
public record Answer(Sum sum) {}
