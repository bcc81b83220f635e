package org.lianggang.analytics.assessment;

/** The calculations of the methods, as a reader would write them down. */
enum Formula {
  DIFFERENCE_FROM_REFERENCE("x = v − r", "与参照指标之差", "Difference from the reference indicator"),
  SHARE_OF_UNITS("x = n / N", "达标单位占应达标单位的比重", "Units that comply among units obliged"),
  THRESHOLD_FROM_CHANGE(
      "V = v_b · (1 + c / 100)", "由基期值推算的目标值", "Target that follows from the baseline value"),
  THRESHOLD_FROM_FRACTION("V = p / q", "分数目标化为数值", "The fraction as a number"),
  EXPECTED_OCCURRENCES(
      "E = N · V / scale", "恰好达标时的预期例数", "Events expected when the target is just met"),
  EXPECTED_SHORTFALL(
      "E = N · (1 − V / scale)",
      "恰好达标时的预期未达例数",
      "Cases short of the whole expected when the target is just met"),
  EXPECTED_RARER(
      "E = min(N · V / scale; N · (1 − V / scale))",
      "恰好达标时较少一方的预期例数",
      "Expected number of the rarer side when the target is just met"),
  RATE_OF_COUNTS("r = n / N · scale", "由例数计算的率", "Rate of the counts"),
  EXACT_LOW(
      "low = χ²(0.025; 2 · n) / 2 / N · scale",
      "率的95%区间下限（泊松精确法）",
      "Lower end of the exact 95 % Poisson interval"),
  EXACT_HIGH(
      "high = χ²(0.975; 2 · n + 2) / 2 / N · scale",
      "率的95%区间上限（泊松精确法）",
      "Upper end of the exact 95 % Poisson interval"),
  BYAR_LOW(
      "low = n · (1 − 1 / (9 · n) − 1.959964 / (3 · √n))³ / N · scale",
      "率的95%区间下限（Byar法）",
      "Lower end of the 95 % interval by Byar"),
  BYAR_HIGH(
      "high = (n + 1) · (1 − 1 / (9 · (n + 1)) + 1.959964 / (3 · √(n + 1)))³ / N · scale",
      "率的95%区间上限（Byar法）",
      "Upper end of the 95 % interval by Byar"),
  WILSON_LOW(
      "low = (n + k / 2 − √(k · (n · (N − n) / N + k / 4))) / (N + k) · scale, k = 1.959964²",
      "比重的95%区间下限（Wilson法）",
      "Lower end of the 95 % interval by Wilson"),
  WILSON_HIGH(
      "high = (n + k / 2 + √(k · (n · (N − n) / N + k / 4))) / (N + k) · scale, k = 1.959964²",
      "比重的95%区间上限（Wilson法）",
      "Upper end of the 95 % interval by Wilson"),
  REACHES("v ≥ V", "是否达到目标", "Is the target met"),
  EXCEEDS("v > V", "是否高于目标", "Is the target exceeded"),
  STAYS_WITHIN("v ≤ V", "是否在目标以内", "Is the target kept"),
  STAYS_BELOW("v < V", "是否低于目标", "Is the value below the target"),
  LIES_BETWEEN("low ≤ v ≤ high", "是否在目标区间内", "Does the value lie in the interval"),
  ROUNDING_DECIDES(
      "n / N · scale against V",
      "按例数精确比较，结论与公布值相反",
      "The exact counts would reverse the verdict of the published figure"),
  FAILING_YEARS(
      "years in which the target was not met",
      "规划实施以来未达标的年份",
      "Years since the plan began in which the target was not met"),
  TOLERANCE("max(u, s · |V|)", "基本达标的允许差", "How near counts as nearly attained"),
  TOLERANCE_OF_SHARE(
      "max(u, s · min(V, 100 − V))", "基本达标的允许差（比重）", "How near counts as nearly attained, shares"),
  DISTANCE("|v_t − V|", "与目标的距离", "Distance from the target"),
  GAP_CLOSED(
      "g = (v_t − v_b) / (V − v_b)", "已完成承诺变化的比例", "Share of the promised change already made"),
  GAP_CLOSED_TO_BAND(
      "g = (D_b − D_t) / D_b",
      "与目标区间距离缩短的比例",
      "Share by which the distance to the interval has shrunk"),
  ELAPSED("e = (t − b) / (T − b)", "已过时间的比例", "Share of the time elapsed"),
  PACE("pace = g / e", "序时进度", "Gap closed against time elapsed"),
  GROWTH_MADE("a = (v_t / v_b)^(1 / (t − b)) − 1", "实际年均增速", "Yearly growth made"),
  GROWTH_NEEDED("m = (V / v_b)^(1 / (T − b)) − 1", "所需年均增速", "Yearly growth needed"),
  COMPOUND_RATIO("p = s · d · a / |m|", "复合进度", "Compound pace"),
  COMPOUND_GROWTH("p = s · d · a", "朝有利方向的年均增速", "Yearly growth in the good direction"),
  LIMIT_FACTOR("C = 1 − (v_b / L)^k", "接近自然极限时临界值的系数", "Factor of the cuts near a natural limit"),
  LIMIT_FACTOR_BEYOND(
      "C = 1 − ((2 · L − v_b) / L)^k",
      "越过自然极限时临界值的系数",
      "Factor of the cuts beyond a natural limit"),
  CUT("cut = C · q", "乘以系数后的临界值", "Cut multiplied by the factor"),
  COMPOUND_CLASS("class of p", "复合进度的等级", "Class of the compound pace"),
  LOGARITHM("z = ln v", "取自然对数", "Natural logarithm"),
  LOGIT("z = ln(v / (100 − v))", "取对数几率", "Logit"),
  SEN_SLOPE(
      "β = median of (z_j − z_i) / (t_j − t_i)", "Theil–Sen 斜率", "Theil–Sen slope of the points"),
  OLS_SLOPE("β_o = S_tz / S_tt", "最小二乘斜率", "Least squares slope"),
  OLS_ERROR("se² = RSS / (n − 2) / S_tt", "最小二乘斜率的方差", "Variance of the least squares slope"),
  TREND_SHARE(
      "λ = λ_max · β_o² / (β_o² + 4 · se²)", "延续趋势的比例", "Share of the trend carried forward"),
  TREND_SHARE_OF_THREE(
      "λ = min(0.25; λ_max · β_o² / (β_o² + 4 · se²))",
      "延续趋势的比例（省级以下仅三点）",
      "Share of the trend carried forward, three points below the province"),
  NO_TREND("λ = 0", "仅两点，不延续趋势", "Two points: no trend is carried forward"),
  STEP_VARIANCE(
      "v₁ = mean of (Δz − λ · β · Δt)² / Δt", "逐年偏离趋势的方差", "Yearly variance about the trend"),
  SPREAD(
      "s² = ((n − 1) · v₁ + 3 · s₀²) / (n + 2)",
      "离散程度（并入同级地区）",
      "Spread, with that of other regions"),
  DAMPED_YEARS("Σ = f + f² + … + f^h", "逐年衰减系数之和", "Sum of the damped years"),
  PATH("ẑ = z_n + λ · β · Σ", "目标年的中心预测（变换后）", "Central path in the target year, transformed"),
  CENTRAL("v = exp(ẑ)", "目标年的中心预测", "Central path in the target year"),
  CENTRAL_OF_SHARE("v = 100 / (1 + exp(−ẑ))", "目标年的中心预测", "Central path in the target year"),
  STANDARD_ERROR("se_h = w · √(s² · h)", "目标年预测的标准误", "Standard error in the target year"),
  LIKELIHOOD(
      "P = F(d · (ẑ − z_V) / se_h; df)",
      "达标可能性（F为t分布函数）",
      "Probability of meeting the target; F is that of the t distribution"),
  LIKELIHOOD_BETWEEN(
      "P = F((z_high − ẑ) / se_h; df) − F((z_low − ẑ) / se_h; df)",
      "落入目标区间的可能性（F为t分布函数）",
      "Probability of lying between the bounds; F is that of the t distribution"),
  REQUIRED_CHANGE("(V − v_t) / (T − t)", "每年所需变化", "Yearly change required"),
  REACHED_IN(
      "first year in which the central path meets the target", "中心预测达标的年份", "Year of reaching"),
  CHANGE("c = d · (v_t − v_b)", "朝有利方向的变化", "Change in the good direction"),
  MOVEMENT("|v_t − v_b|", "偏离基期的幅度", "Movement away from the baseline"),
  GROUP_DIFFERENCE("gap = x_1 − x_2", "两组之差", "Difference of the groups"),
  GROUP_RATIO("gap = x_1 / x_2 − 1", "两组之比与1之差", "Distance of the ratio of the groups from 1"),
  UNITS_COMPARED(
      "units with a value in both years", "两年均可比较的单位", "Units that can be compared in both years"),
  GAP_NARROWED("c = |gap_b| − |gap_t|", "差距缩小的幅度", "By how much the gap narrowed"),
  RISE_BEFORE("r_0 = (v_b − v_a) / (b − a)", "基期以前的年均变化", "Yearly rise before the baseline"),
  RISE_SINCE("r_1 = (v_t − v_b) / (t − b)", "基期以来的年均变化", "Yearly rise since the baseline"),
  RISE_SLOWED("c = (v_b − v_a) − (v_t − v_b)", "升幅收窄的幅度", "By how much the rise has slowed down"),
  STATUS_BY_LIKELIHOOD(
      "on track: P ≥ LIKELY, or pace ≥ KEEPING_PACE and P ≥ POSSIBLE;"
          + " hard to attain: P < UNLIKELY, or P < DOUBTFUL and pace < SLOW; else at risk",
      "按达标可能性与序时进度判断",
      "Status by likelihood and pace"),
  STATUS_BY_PACE(
      "on track: pace ≥ ON_SCHEDULE; hard to attain: pace < SLOW; else at risk",
      "按序时进度判断",
      "Status by pace alone"),
  STATUS("status by the line that applies first", "状态", "Status");

  private final String symbols;
  private final Explanation.Text text;

  Formula(String symbols, String zh, String en) {
    this.symbols = symbols;
    this.text = new Explanation.Text(zh, en);
  }

  String symbols() {
    return symbols;
  }

  Explanation.Text text() {
    return text;
  }
}
