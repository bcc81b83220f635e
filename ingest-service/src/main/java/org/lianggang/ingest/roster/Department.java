package org.lianggang.ingest.roster;

import java.util.Map;

/** A department (部门) that measures name; in a region its member unit answers. */
public record Department(String code, Map<String, String> name) {}
