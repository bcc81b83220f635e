package org.lianggang.ingest.problem;

/** Every fault this service can name; the list is part of the contract. */
public enum FindingCode {
  EMPTY_BODY,
  NOT_UTF8,
  NOT_JSON,
  DUPLICATE_FIELD,
  UNKNOWN_FIELD,
  MISSING_FIELD,
  WRONG_TYPE,
  VALUE_NOT_ALLOWED,
  OUT_OF_RANGE,
  WRONG_FORMAT,
  WRONG_LENGTH,
  NOT_ACCORDING_TO_CONTRACT,
  CODE_MISMATCH
}
