import { byObject } from '#shared/basics/memo.ts';
import { isProgramLine } from '#shared/text/code/programLine.ts';

/** What people write in Markdown or prose and programs begin lines with as well: items, quotations, headings, `% of`. */
const OF_PROSE = /^\s*(?:[-*+>#%]|\d{1,3}[.)])\s/;
/** A day and a clock with seconds. One such line may be a note; two in a row are a log. */
const STAMPED = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d/;
const COMMAND =
  /^(?!.*\b(?:the|was|were|is|by|we|it)\b)(?:sudo )?(?:kubectl|git|docker|curl|psql|helm|aws|gcloud|az|systemctl|journalctl|terraform|ssh|redis-cli|mysql|npm)(?= [a-z-]).*(?:\s--?[a-z]|[/=|]|\b[0-9a-f]{7,40}\b)/;
const QUERY =
  /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|ALTER TABLE|CREATE|DROP|EXPLAIN|WITH)\b.*(?:\b(?:FROM|SET|VALUES|WHERE|TABLE|INDEX|AS|SELECT|ANALYZE)\b|;\s*$)/;
const QUERY_BEGINS = /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|ALTER TABLE|EXPLAIN|WITH)\b[^.!?]*$/;
/** Of Prometheus: `sum(rate(http_requests_total{job="x"}[5m]))`. */
const EXPRESSION = /^\w+(?: by \([\w, ]+\) ?)?\(.*(?:\{[^}]*=[^}]*\}|\[\d+[smhd]\]).*\)/;
/** Above its lines of `at …`. */
const THROWN = /^(?:Exception in thread .*|(?:[\w$]+\.)+\w*(?:Error|Exception)\b)/;
const OPENS = /^[{[]\s*$/;
const CLOSES = /^[}\]][,;]?\s*$/;
/** What goes on with the line of a program above it: an indented line, a cause, the end of a block. */
const GOES_ON = /^(?:[ \t]+\S|[}\])]|Caused by: |\.\.\. \d+ (?:more|common)|[\w.]+(?:Error|Exception)\b:)/;
/** Lines that one query or one block of JSON may have. */
const LONGEST_BLOCK = 400;

/**
 * The line behind a stretch of code that begins at a line, both 0-based; the same line where none begins there. Takes
 * the form alone for it, never a language: what is not sure stays prose.
 */
export function codeEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length) {
    const next = afterOne(lines, end, end > from);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The line behind one line of code, block of JSON, or query; or behind blank lines that code stands behind. */
function afterOne(lines: readonly string[], at: number, isWithin: boolean): number {
  const line = lines[at] ?? '';
  if (line.trim() === '') return isWithin ? afterBlank(lines, at) : at;
  if (isWithin && GOES_ON.test(line)) return at + 1;
  if (OF_PROSE.test(line)) return at;
  if (isSure(line)) return at + 1;
  if (STAMPED.test(line) && (isWithin || STAMPED.test(lines[at + 1] ?? ''))) return at + 1;
  if (OPENS.test(line)) return afterBlock(lines, at);
  return QUERY_BEGINS.test(line) ? afterQuery(lines, at) : at;
}

function isSure(line: string): boolean {
  const start = line.slice(0, 300);
  return [COMMAND, QUERY, EXPRESSION, THROWN].some((form) => form.test(start)) || isProgramLine(start);
}

function afterBlank(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && (lines[next] ?? '').trim() === '') next += 1;
  return next < lines.length && afterOne(lines, next, false) > next ? next : at;
}

/** JSON over several lines: a bracket alone, keys, the bracket that closes it. */
function afterBlock(lines: readonly string[], at: number): number {
  const { closing, outside } = nextOnes(lines);
  const close = closing[at + 1] ?? lines.length;
  const isJson = close > at + 1 && close < Math.min(lines.length, at + LONGEST_BLOCK);
  return isJson && (outside[at + 1] ?? close) >= close ? close + 1 : at;
}

/** A query over several lines ends with its semicolon, before a blank line. */
function afterQuery(lines: readonly string[], at: number): number {
  const { ending, blank } = nextOnes(lines);
  const end = ending[at] ?? lines.length;
  const isQuery = end < Math.min(lines.length, at + LONGEST_BLOCK) && end < (blank[at] ?? lines.length);
  return isQuery ? end + 1 : at;
}

/** For each line the first from it on of a form, or the number of lines: many may begin a block that none of them ends. */
const nextOnes = byObject((lines: readonly string[]) => {
  const next = (isOne: (line: string) => boolean): readonly number[] => {
    const all = new Array<number>(lines.length);
    let found = lines.length;
    for (let at = lines.length - 1; at >= 0; at -= 1) {
      if (isOne(lines[at] ?? '')) found = at;
      all[at] = found;
    }
    return all;
  };
  return {
    closing: next((line) => CLOSES.test(line)),
    outside: next((line) => /^\S/.test(line)),
    ending: next((line) => line.trimEnd().endsWith(';')),
    blank: next((line) => line.trim() === ''),
  };
});
