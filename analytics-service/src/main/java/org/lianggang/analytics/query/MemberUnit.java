package org.lianggang.analytics.query;

import java.util.Map;

/** 成员单位: who answers for the measures its department leads, in its region and those below. */
record MemberUnit(String code, Map<String, String> name, String department, String region) {}
