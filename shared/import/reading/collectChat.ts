import { type ChatHead, readChatHead, timeInHalfOf } from '#shared/import/reading/chatHeads.ts';
import { textOfLines, titleAndDetail } from '#shared/import/reading/entryWords.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { CollectedMarks, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import type { WrittenDate, WrittenTime } from '#shared/time/writtenTime.ts';

/** What one person wrote at one time, in the lines that it takes. */
interface ChatPost {
  readonly kind: 'post';
  readonly name: string;
  readonly time: WrittenTime;
  readonly head: readonly ScannedLine[];
  readonly body: ScannedLine[];
}

/** A line between the posts of two days. */
interface ChatDay {
  readonly kind: 'day';
  readonly date: WrittenDate;
  readonly line: ScannedLine;
}

/**
 * The posts of a conversation that was copied out of a chat, each an entry of the person who wrote it;
 * null for every other text: one that has words before its first post, or no post. No line is lost.
 */
export function collectChat(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): CollectedMarks | null {
  const parts = chatParts(lines);
  if (parts === null) return null;
  const marks: TimelineMark[] = [];
  const notUnderstood: ScannedLine[] = [];
  for (const part of parts) {
    const mark = part.kind === 'day' ? dayMark(part) : postMark(part, toPlain);
    if (mark !== null) marks.push(mark);
    else if (part.kind === 'post') notUnderstood.push(...part.head, ...part.body.filter(isWritten));
  }
  const structureLines = lines
    .filter(({ kind, number }) => kind === 'blank' || marks.some((mark) => isDayAt(mark, number)))
    .map(({ number }) => number);
  return { marks, notUnderstood, structureLines, templateLines: [] };
}

function chatParts(lines: readonly ScannedLine[]): readonly (ChatPost | ChatDay)[] | null {
  const parts: (ChatPost | ChatDay)[] = [];
  let post: ChatPost | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const head = line.kind === 'text' ? readChatHead(line, lines[index + 1]) : null;
    const next: ChatPost | null =
      head === null ? null : postFrom(head, post, lines.slice(index, index + head.length));
    const date = next === null && line.kind === 'text' ? dateAlone(line.content) : null;
    if (next !== null) {
      post = next;
      parts.push(next);
      index += next.head.length - 1;
    } else if (date !== null) parts.push({ kind: 'day', date, line });
    else if (post !== null) post.body.push(line);
    else if (line.kind !== 'blank') return null;
  }
  return post === null ? null : parts;
}

/** A head without a name goes on with the person above; null where there is none. */
function postFrom(head: ChatHead, above: ChatPost | null, lines: readonly ScannedLine[]): ChatPost | null {
  const name = head.name ?? above?.name;
  if (name === undefined) return null;
  const time = head.name === null && above !== null ? timeInHalfOf(above.time, head.time) : head.time;
  return { kind: 'post', name, time, head: lines, body: [] };
}

function postMark(
  { name, time, head, body }: ChatPost,
  toPlain: (text: string) => string,
): TimelineMark | null {
  const { title, detail } = titleAndDetail(textOfLines(body, toPlain, neverBroken).trim());
  if (title === '') return null;
  const from = head[0]?.number ?? 1;
  const to = body.findLast(isWritten)?.number ?? from;
  return { kind: 'entry', entry: { time, title, detail, actor: name, from, to } };
}

function isWritten({ kind }: ScannedLine): boolean {
  return kind !== 'blank';
}

/** Chats break no lines to fit a width. */
const neverBroken = () => false;

function dayMark({ date, line }: ChatDay): TimelineMark {
  return { kind: 'day', date, isStated: false, line: line.number };
}

function isDayAt(mark: TimelineMark, line: number): boolean {
  return mark.kind === 'day' && mark.line === line;
}

/** `Monday, March 10th`, with lines or nothing around it. */
function dateAlone(text: string): WrittenDate | null {
  const bare = text.replace(/^[-–— ]+|[-–— ]+$/g, '');
  const date = bare.length > 40 ? null : readWrittenDate(bare);
  return date !== null && date.length === bare.length ? date.value : null;
}
