package org.lianggang.ingest.rule;

import java.math.BigDecimal;
import org.lianggang.ingest.problem.LocalizedText;

/** What a rule says, and both sides of it as they were computed. */
public record Broken(LocalizedText wording, BigDecimal left, String sign, BigDecimal right) {}
