import { agoTime } from '#shared/import/chats/agoTime.ts';
import { isDisplayName } from '#shared/import/chats/chatHeads.ts';
import { isChatSpeaking } from '#shared/names/chatSpeaking.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { readRelativeDay } from '#shared/time/relativeDay.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** A post whose head and words share a line, or whose words stand below a head with its time first. */
export interface TimedPost {
  readonly name: string;
  readonly time: WrittenTime;
  /** Empty where they stand in the lines below. */
  readonly words: string;
}

const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[ap]\.?\s?m\.?)?`;
/** `[10.03.26, 15:24:11] Mirela: …` and `10/03/2026, 15:24 - Mirela: …`, as WhatsApp exports them. */
const WHATS_APP = new RegExp(
  `^\\u200e?(?=\\[|.{8,40}\\s[-–]\\s)\\[?(${DATE},?\\s+${CLOCK})(?:\\]\\s+|\\s+[-–]\\s+)~?\\s?([^\\s:][^:]{0,60}):\\s+(.*)$`,
  'iu',
);
/** What WhatsApp notes itself: who came, who left, that the chat is encrypted. */
const WHATS_APP_NOTE = new RegExp(`^\\u200e?\\[?${DATE},?\\s+${CLOCK}\\]?\\s+[-–]\\s+[^:]+$`, 'i');
/** `[14:23] <tov> …`, `2026-03-10 14:23:05 <tov> …`: IRC. */
const IRC =
  /^\[?((?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}:\d{2}(?::\d{2})?)\]?\s+<[@+%&~ ]?([^<>\s]{1,40})>\s+(.*)$/;
/** `14:20 -!- tov has joined`, `14:20 * tov waves`. */
const IRC_NOTE = /^\[?(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}:\d{2}(?::\d{2})?\]?\s+(?:-!-|-->|<--|\*{1,3})\s+\S/;
/** `15:24:11 From Mirela Kestrup to Everyone : …`, of Zoom; newer versions write the words below. */
const ZOOM =
  /^(\d{1,2}:\d{2}(?::\d{2})?)\s+(?:From|Von|De)\s+(\S.{0,60}?)(?:\s{1,3}(?:to|an|à|a|para)\s{1,3}[^:]{1,80}?)?\s{0,3}:(?:\s+(.*))?$/i;
/** `[3/10 2:23 PM] Mirela Kestrup` of Teams, `[10.03.2026 15:24] mirela` of Discord, with the words below. */
const TIME_THEN_NAME = /^(\[[^[\]]{6,40}\])\s+(\S.{0,60})$/u;

/** `@ada (14:02): …`, `ada [14:02]: …`: a thread that somebody noted by hand. A name in capitals could be a thing that happened. */
const NOTED = new RegExp(
  `^(?:@([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,40})|([a-z][a-z0-9._-]{1,30}))\\s*[([]((?:${DATE},?\\s+)?${CLOCK})[)\\]]\\s*[:–—-]\\s*(\\S.*)$`,
  'u',
);
/** `**ada** _14:02_` with the words below. */
const MARKED = new RegExp(
  `^\\*\\*@?([^*]{1,60}?)\\*\\*:?\\s+[_*(\\[]{0,2}((?:${DATE},?\\s+)?${CLOCK})[_*)\\]]{0,2}:?$`,
  'iu',
);

/** Reads a line as the head of such a post; null for every other line. `next` is the line below. */
export function readTimedPost(raw: string, next: string | undefined): TimedPost | null {
  const line = raw.trim();
  for (const form of [WHATS_APP, IRC, ZOOM]) {
    const [, when = '', name = '', words = ''] = form.exec(line) ?? [];
    const time = when === '' ? null : timeOf(when);
    if (time !== null) return { name: name.trim(), time, words };
  }
  const [, called, nick = called, noted = '', said = ''] = NOTED.exec(line) ?? [];
  const notedTime = nick === undefined ? null : timeOf(noted);
  if (nick !== undefined && notedTime !== null) return { name: nick, time: notedTime, words: said };
  const below = next?.trim() ?? '';
  const [, bold, marked = ''] = MARKED.exec(line) ?? [];
  const markedTime = bold === undefined || below === '' ? null : timeOf(marked);
  if (bold !== undefined && markedTime !== null) return { name: bold, time: markedTime, words: '' };
  return readTimeFirst(line, below);
}

/** Whether words stand where a chat has a name behind its time: a line of a timeline looks so, and few names do. */
export function isTimedSentence(raw: string, next: string | undefined): boolean {
  const head = readTimeFirst(raw.trim(), next?.trim() ?? '');
  return head !== null && isSentence(head.name);
}

/** Whether a line has a time in brackets and something behind it, as some chats head their posts. */
export function isTimeFirst(raw: string): boolean {
  return TIME_THEN_NAME.test(raw.trim());
}

/** Its first words go on with a small one, as those of no name do. */
function isSentence(name: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’]*(?: [\p{L}\p{M}'’]+)*? (?!(?:a[flv]|and|bin|d[aeio]|das|de[lnr]|della|dos|du|e|el|et|i|ibn|l[ae]|og|te[nr]|und|v[ao]n|y|zum?) )\p{Ll}/u.test(
    name,
  );
}

function readTimeFirst(line: string, below: string): TimedPost | null {
  const [, when = '', name = ''] = TIME_THEN_NAME.exec(line) ?? [];
  // A line of a timeline can stand in brackets too; a chat has a day or a half of the day there, and words below.
  const inner = when.slice(1, -1);
  const isDated =
    /\d[./-]\d|[ap]\.?m/i.test(when) || readRelativeDay(inner) !== null || agoTime(inner) !== null;
  if (when === '' || below === '' || /^\[/.test(below) || !isDated || !isDisplayName(name.trim()))
    return null;
  const time = timeOf(when);
  return time === null ? null : { name: name.trim(), time, words: '' };
}

/** Whether a chat noted a line itself, between its posts. */
export function isChatNote(raw: string): boolean {
  return WHATS_APP_NOTE.test(raw.trim()) || IRC_NOTE.test(raw.trim()) || isChatSpeaking(raw);
}

/** What nobody wrote: a note of the chat itself, a reaction, or the number of those who reacted, which stands below it. */
export function isChatAside(raw: string): boolean {
  return isChatNote(raw) || isChatDecoration(raw) || /^\s*\d{1,3}\s*$/.test(raw);
}

/** The name of a channel or a thread, above its posts. */
export function isChatTitle(raw: string): boolean {
  return /^\W{0,3}(?:#[\p{L}\p{N}_-]{1,80}|(?:slack |teams |discord )?(?:thread|conversation|channel|chat)\b.{0,80})$/iu.test(
    raw.trim(),
  );
}

/** Reactions, counts of answers and buttons that are copied along with a post. */
export function isChatDecoration(raw: string): boolean {
  return /^(?::[\w+-]{1,40}:(?:\s*\d{1,4})?|\d{1,4} repl(?:y|ies)|last reply .{1,40}|view thread|show (?:more|less)|see more|also sent to the channel|\d{0,3}\s?(?:like|heart|laugh|surprised|sad|angry)(?: reactions?)?\.?(?:\s\d{1,3})?|\(edited\)|edited|new|\p{Extended_Pictographic}\ufe0f?\s*\d{0,4})$/iu.test(
    raw.trim(),
  );
}

function timeOf(when: string): WrittenTime | null {
  const inner = when.replace(/^\[|\]$/g, '').replace(/[\u202f\u00a0]/g, ' ');
  const ago = agoTime(inner);
  if (ago !== null) return ago;
  const long = inner
    .replace(/^(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?=[,\s])/, '$1$2$3$220$4')
    .replace(/^(\d{1,2})-([A-Z][a-z]{2})-(\d{2})(?=\s)/, '$1 $2 20$3');
  const head = readEntryHead(long.replace(/(\d),(?=\s)/, '$1'), 'cell');
  return head?.rest === '' && head.time.clock?.kind === 'known' ? { ...head.time, words: inner } : null;
}
