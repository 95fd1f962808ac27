import { jsonOf } from '#shared/import/source/importSource.ts';
import { isObject, textAt } from '#shared/import/source/jsonShape.ts';

/** What a line of a log says in JSON, in words. */
export interface JsonWords {
  /** What stands before the JSON, and its message. */
  readonly words: string;
  /** Its other fields, one a line: `level: error`. */
  readonly fields: readonly string[];
}

/** Names of the field that tells what happened, the likeliest first. */
const MESSAGES = ['msg', 'message', 'event', 'error', 'err', 'reason', 'text'];
/** Names of fields with a level, by which a line is one that a program wrote. */
const LEVELS = ['level', 'lvl', 'severity', 'levelname', 'log.level', 'log_level'];
const TIMES = new Set(['t', 'ts', 'time', 'timestamp', '@timestamp']);

/** Nothing but names and marks stands before the JSON of a line, such as `stdout F` or the name of a container. */
const WITH_JSON = /^([^{}"]{0,120})(\{.{2,20000}\})\s*$/s;

/** The words of a line that ends in a thing in JSON with a message; null for every other line. */
export function jsonWords(line: string): JsonWords | null {
  const [, before = '', json = ''] = WITH_JSON.exec(line) ?? [];
  const value = json === '' ? undefined : jsonOf(json);
  const name = MESSAGES.find((one) => isObject(value) && textAt(value, one) !== null);
  if (!isObject(value) || name === undefined) return null;
  const fields = Object.entries(value).filter(([key]) => key !== name && !TIMES.has(key));
  return {
    words: `${before.trim()} ${textAt(value, name) ?? ''}`.trim(),
    fields: fields.map(
      ([key, field]) => `${key}: ${typeof field === 'string' ? field : JSON.stringify(field)}`,
    ),
  };
}

/** Whether the JSON at the end of a line says its level, as programs do. */
export function hasLevelInJson(line: string): boolean {
  const [, , json = ''] = WITH_JSON.exec(line) ?? [];
  const value = json === '' ? undefined : jsonOf(json);
  return LEVELS.some((name) => textAt(value, name) !== null);
}
