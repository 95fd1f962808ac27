import {
  type ChatHead,
  endsWithTime,
  isSpacedHead,
  postersName,
  readChatHead,
  timeInHalfOf,
} from '#shared/import/chats/chatHeads.ts';
import {
  isChatDecoration,
  isChatNote,
  isChatTitle,
  isTimedSentence,
  isTimeFirst,
  readTimedPost,
} from '#shared/import/chats/chatLines.ts';
import { type KnownPosters, unreadHead } from '#shared/import/chats/unreadHeads.ts';
import { textOfLines, titleAndDetail } from '#shared/import/reading/entryWords.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { CollectedMarks, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { isMarkedTool } from '#shared/names/toolNames.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import type { WrittenDate, WrittenTime } from '#shared/time/writtenTime.ts';

/** What one person wrote at one time, in the lines that it takes. */
interface ChatPost {
  readonly kind: 'post';
  readonly name: string;
  readonly isTool: boolean;
  readonly time: WrittenTime;
  readonly head: readonly ScannedLine[];
  /** What stands in the line of the head; empty when all words stand below. */
  readonly words: string;
  readonly body: ScannedLine[];
}

/** What the chat itself noted between posts, and reactions that were copied along. */
interface ChatNote {
  readonly kind: 'note';
  readonly line: ScannedLine;
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
  const readParts = chatParts(lines, NOBODY);
  if (readParts === null || isTimeline(readParts)) return null;
  const posters = postersIn(readParts);
  const hasUnread = readParts.some(
    (part) =>
      part.kind === 'post' &&
      part.body.some((line, at) => unreadHead(line, part.body[at + 1], posters) !== null),
  );
  const parts = (hasUnread || posters.areSpaced ? chatParts(lines, posters) : null) ?? readParts;
  const marks: TimelineMark[] = [];
  const notUnderstood: ScannedLine[] = [];
  for (const part of parts) {
    if (part.kind === 'note') {
      notUnderstood.push(part.line);
      continue;
    }
    const mark = part.kind === 'day' ? dayMark(part) : postMark(part, toPlain);
    if (mark !== null) marks.push(mark);
    else if (part.kind === 'post') notUnderstood.push(...part.head, ...part.body.filter(isWritten));
  }
  const days = new Set(parts.flatMap((part) => (part.kind === 'day' ? [part.line] : [])));
  const structureLines = lines
    .filter((line) => line.kind === 'blank' || days.has(line))
    .map(({ number }) => number);
  return { marks, notUnderstood, structureLines, templateLines: [] };
}

type ChatPart = ChatPost | ChatDay | ChatNote;

const NOBODY: KnownPosters = { areSpaced: false, beside: new Set(), above: new Set() };

function postersIn(parts: readonly ChatPart[]): KnownPosters {
  const posts = parts.filter((part) => part.kind === 'post');
  const namesOf = (isAbove: boolean) =>
    new Set(posts.filter(({ head }) => head.length > 1 === isAbove).map(({ name }) => name));
  const areSpaced = posts.some(({ head: [line] }) => line !== undefined && isSpacedHead(line));
  return { areSpaced, beside: namesOf(false), above: namesOf(true) };
}

/** Null for a text that has other words before its first post. `posters`: those whose heads begin a post also without a time. */
function chatParts(lines: readonly ScannedLine[], posters: KnownPosters): readonly ChatPart[] | null {
  const parts: ChatPart[] = [];
  let post: ChatPost | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const next = postAt(lines, index, { above: post, posters });
    const date = next === null && line.kind === 'text' ? dateAlone(line.content) : null;
    if (next !== null) {
      post = next;
      parts.push(next);
      index += next.head.length - 1;
    } else if (date !== null) parts.push({ kind: 'day', date, line });
    else if (isChatNote(line.raw) || (post === null && isChatTitle(line.raw)))
      parts.push({ kind: 'note', line });
    else if (post !== null) {
      if (isDecoration(line, lines[index - 1])) parts.push({ kind: 'note', line });
      else post.body.push(line);
    } else if (line.kind !== 'blank') return null;
  }
  return post === null ? null : parts;
}

function isHeadedByTime({ head: [line] }: ChatPost): boolean {
  return line !== undefined && isTimeFirst(line.raw);
}

/** A text in which the time stands first, words stand for names, and no name comes back, is a timeline. */
function isTimeline(parts: readonly ChatPart[]): boolean {
  const posts = parts.filter((part) => part.kind === 'post');
  const hasSentence = posts.some(
    ({ head: [line], body }) => line !== undefined && isTimedSentence(line.raw, body[0]?.raw),
  );
  return (
    hasSentence && posts.every(isHeadedByTime) && new Set(posts.map(({ name }) => name)).size === posts.length
  );
}

/** The post that begins at a line; null where none does. */
function postAt(
  lines: readonly ScannedLine[],
  index: number,
  { above, posters }: { readonly above: ChatPost | null; readonly posters: KnownPosters },
): ChatPost | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || line.kind === 'blank') return null;
  const timed = readTimedPost(line.raw, next?.raw);
  // A line of a log that somebody posts is no head.
  const isLogged = above !== null && !isHeadedByTime(above) && isTimedSentence(line.raw, next?.raw);
  if (timed !== null && !isLogged) {
    const [name, isTool] = [postersName(timed.name), isMarkedTool(timed.name)];
    return { kind: 'post', ...timed, name, isTool, head: [line], body: [] };
  }
  const head =
    line.kind === 'text'
      ? (readChatHead(line, next, posters.areSpaced) ?? unreadHead(line, next, posters))
      : null;
  if (head === null || (head.name !== null && isSentence(head.name, lines))) return null;
  return postFrom(head, above, lines.slice(index, index + head.length));
}

/** A sentence that ends with a time, unless somebody calls themselves so and posts again. */
function isSentence(name: string, lines: readonly ScannedLine[]): boolean {
  return endsWithTime(name) && lines.filter(({ raw }) => raw.trim().startsWith(name)).length < 2;
}

/** A reaction, or the number of those who reacted, in the line below it. */
function isDecoration({ raw, kind }: ScannedLine, before: ScannedLine | undefined): boolean {
  if (kind === 'blank') return false;
  return (
    isChatDecoration(raw) ||
    (/^\s*\d{1,3}\s*$/.test(raw) && before !== undefined && isChatDecoration(before.raw))
  );
}

/** A head without a name goes on with the person above; null where there is none. */
function postFrom(head: ChatHead, above: ChatPost | null, lines: readonly ScannedLine[]): ChatPost | null {
  const name = head.name ?? above?.name;
  if (name === undefined) return null;
  const time = head.name === null && above !== null ? timeInHalfOf(above.time, head.time) : head.time;
  const isTool = head.name === null && above !== null ? above.isTool : head.isTool;
  return { kind: 'post', name, isTool, time, head: lines, words: '', body: [] };
}

function postMark(
  { name, isTool, time, head, words, body }: ChatPost,
  toPlain: (text: string) => string,
): TimelineMark | null {
  const { title, detail } = titleAndDetail(
    [toPlain(words), textOfLines(body, toPlain, neverBroken).trim()].filter((text) => text !== '').join('\n'),
  );
  if (title === '') return null;
  const from = head[0]?.number ?? 1;
  const to = body.findLast(isWritten)?.number ?? from;
  return { kind: 'entry', entry: { time, title, detail, actor: name, isTool, from, to }, isPost: true };
}

function isWritten({ kind }: ScannedLine): boolean {
  return kind !== 'blank';
}

/** Chats break no lines to fit a width. */
const neverBroken = () => false;

function dayMark({ date, line }: ChatDay): TimelineMark {
  return { kind: 'day', date, isStated: false, line: line.number };
}

/** `Monday, March 10th`, with lines or nothing around it. */
function dateAlone(text: string): WrittenDate | null {
  const bare = text
    .replace(/^[-–—* ]+|(?<![-–—* ])[-–—* ]+$/g, '')
    // IRC writes `--- Day changed Tue Mar 10 2026`, some with the clock in front of the year.
    .replace(/^(?:log opened|day changed(?: to)?)\s+/i, '')
    .replace(/\s\d{2}:\d{2}:\d{2}(?=\s\d{4}$)/, '');
  const date = bare.length > 40 ? null : readWrittenDate(bare);
  return date !== null && date.length === bare.length ? date.value : null;
}
