/** A logger may stand before the level, a word of a sentence does not; `SEVERE` begins sentences as well. */
const LEVEL =
  /^(?!(?:an?|the|our|its|this|that|no|each|every|and|or|in|of|with)\s)(?:[\w.-]{0,40}(?:\[[\w.-]{1,40}\])?:?\s{0,3})?[[<(]?(?:INFO|WARN|WARNING|ERROR|ERR|DEBUG|TRACE|FATAL|CRITICAL|NOTICE|SEVERE(?=[\]>):|])|(?<=\[)(?:INF|WRN|DBG|VRB|FTL|CRT|TRC)(?=\]))[\]>)]?(?=[\s:|]|$)/;
const PAIRS = /^(?:\S{1,40}\s)?(?:level|lvl|severity|msg|time|ts)=/;
const JSON_OBJECT = /^\{\s?"/;

/** A day or none, a clock with seconds or none, a zone or none: what programs and chats begin a line with. */
export const STAMP =
  '(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[T ])?\\d\\d:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?';

/** What programs write: a level, a syslog head, a stack trace, `key=value` pairs, a request. */
const PROGRAM = new RegExp(
  [
    '^\\s*[EWIF]\\d{4} \\d\\d:\\d\\d',
    '^\\s*[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\S+ \\S+:',
    '^\\s*at \\S+ ?\\(.{1,200}\\)\\s*$',
    '^Traceback \\(most recent',
    `^\\s*\\[?${STAMP}\\]?\\s+(?:\\[?(?:INFO|WARN(?:ING)?|ERR(?:OR)?|DEBUG|TRACE|FATAL|CRITICAL|NOTICE|(?<=\\[)(?:INF|WRN|DBG|VRB|FTL))\\]?[\\s:|]|\\S+\\[\\d+\\]:)`,
    '^\\s*\\S+=\\S+ \\S+=\\S+',
    '^\\S{1,80} \\S{1,80} \\S{1,80} \\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d',
    '^\\s*[$#%] \\S',
  ].join('|'),
);

/** Looked at of each line: programs say at its beginning that they wrote it. */
const START = 300;

/** Whether a line was written by a program, or typed for one behind a prompt. */
export function isProgramLine(line: string): boolean {
  const start = line.slice(0, START);
  return PROGRAM.test(start) || isLogLine(start.trimStart());
}

/** Whether what follows a time was written by a program: a level, `level=warn`, a JSON object. */
export function isLogLine(textAfterTime: string): boolean {
  const start = textAfterTime.slice(0, 160);
  return LEVEL.test(start) || PAIRS.test(start) || JSON_OBJECT.test(start);
}
