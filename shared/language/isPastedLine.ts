import { isLogLine } from '#shared/import/reading/isLogLine.ts';

const STAMP =
  '(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[T ])?\\d\\d:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?';

/** What programs write: a level, a syslog head, a stack trace, `key=value` pairs. */
const PROGRAM = new RegExp(
  [
    '^\\s*[EWIF]\\d{4} \\d\\d:\\d\\d',
    '^\\s*[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\S+ \\S+:',
    '^\\s*at \\S+ ?\\(.{1,200}\\)\\s*$',
    '^Traceback \\(most recent',
    `^\\s*\\[?${STAMP}\\]?\\s+(?:\\[?(?:INFO|WARN(?:ING)?|ERR(?:OR)?|DEBUG|TRACE|FATAL|CRITICAL|NOTICE)\\]?[\\s:|]|\\S+\\[\\d+\\]:)`,
    '^\\s*\\S+=\\S+ \\S+=\\S+',
    '^\\s*[$#%] \\S',
  ].join('|'),
);

/** What somebody said in a chat: `[14:03] anna: …`, `<anna> …`, `anna [14:03]: …`, `14:03 anna: …`. */
const CHAT = new RegExp(
  [
    `^\\s*\\[${STAMP}(?: ?[AP]M)?\\]\\s*<?@?[\\p{L}\\p{N}_.-]+(?: [\\p{L}\\p{N}_.-]+)?>?:\\s`,
    `^\\s*(?:${STAMP}(?: ?[AP]M)?\\s+)?<@?[\\p{L}\\p{N}_.-]+>\\s`,
    `^\\s*@?[\\p{L}\\p{N}_.-]+(?: [\\p{L}\\p{N}_.-]+)?\\s+[[(]?${STAMP}(?: ?[AP]M)?[\\])]?:\\s`,
    `^\\s*${STAMP}\\s+(?!note:|update:|action:|decision:|edit:|status:|cause:|impact:|fix:)@?[\\p{Ll}][\\p{Ll}\\p{N}_.-]*:\\s`,
  ].join('|'),
  'u',
);

/** The line above copied chat messages: a name and a time, and nothing else. */
const CHAT_HEAD =
  /^\s*@?[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+){0,2}\s+(?:APP\s+)?[[(]?\d{1,2}:\d\d(?: ?[AP]M)?[\])]?\s*$/u;

/** Whether a line was pasted from a log or a chat: evidence, whose words are nobody's here. */
export function isPastedLine(line: string): boolean {
  const start = line.slice(0, 300);
  return PROGRAM.test(start) || CHAT.test(start) || isLogLine(start.trimStart());
}

/** Whether the lines after this one, up to an empty one, were pasted from a chat. */
export function isChatHead(line: string): boolean {
  return line.length < 80 && CHAT_HEAD.test(line);
}
