import { agoTime } from '#shared/import/chats/agoTime.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { MORE_FIRST_NAMES } from '#shared/names/moreFirstNames.ts';
import { isMarkedTool, withoutToolMark } from '#shared/names/toolNames.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { readRelativeDay } from '#shared/time/relativeDay.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** Who wrote a post of a chat, and when. */
export interface ChatHead {
  /** Null where only a time stands: the person above goes on. */
  readonly name: string | null;
  /** The chat marks it as a program: `PagerDuty APP`. */
  readonly isTool: boolean;
  readonly time: WrittenTime;
  /** How many lines the head takes, 1 or 2. */
  readonly length: number;
}

/** A name of up to six words. */
const NAME = /^(?=\p{L})[\p{L}\p{M}\p{N}_.'’()-]{1,30}(?: [\p{L}\p{M}\p{N}_.'’()-]{1,30}){0,5}$/u;
/**
 * What people call themselves, such as `Ada (she/her) | SRE` or `Novak, Ada`. It is read only where it is set off from its
 * time, because a sentence can look so: none ends like one, goes on behind a comma with a small letter, or has a colon.
 */
const DISPLAY_NAME =
  /^(?!\[)(?=[^\s\p{L}]*\p{L})(?!\d+(?:\s|$))(?!.*, \p{Ll})[^\s:]+(?: [^\s:]+){0,9}(?:(?<![.,;!?])|(?<= \p{Lu}\p{Ll}{0,4}\.))$/u;
/** What moods are marked with, which is no part of a name. */
const MOOD = /\s*(?::[\w+-]{1,40}:|(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{EMod})*)+)$/u;
/** Characters. */
const LONGEST_NAME = 60;
/** A name, a mood and a time. */
const LONGEST_HEAD = 160;
/** What stands between a name and its time: two spaces, a bracket, a dash, a comma. */
const NAME_AND_TIME =
  /^(.{1,80}?)([\s\u00a0]{2,}| (?=\[)| ?[—–] |, )(\[?(?:\p{L}[\p{L}'’]{2,11}(?: (?:at|um|à|a las?|às|alle|om|o|kl\.?))? |\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? )?\d{1,2}:\d{2}.{0,12})$/u;
/** A name that is known, in front of nothing but a time. */
const NAME_SPACE_TIME =
  /^(\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,2}) (\d{1,2}:\d{2}(?:\s?[ap]m)?)$/iu;
/** Those that divide a head also where the time is written in words; a comma stands in sentences. */
const GAP = /[\s\u00a0]{2,}| (?=\[)| ?[—–] /g;
/** What chats write beside the name of a program, or beside the time in the line below it. */
const PROGRAM = /^(?:APP|BOT|WORKFLOW)\s+/;

/**
 * Reads the head of a post as chats copy it: `Sam Lee  2:54 PM`, `Sam Lee [2:54 PM]`, a name with an
 * indented time in the next line, or a time alone. Null for every other line. `isAnyName`: a single space divides name and
 * time also where nobody knows the name.
 */
export function readChatHead(
  line: ScannedLine,
  next: ScannedLine | undefined,
  isAnyName = false,
): ChatHead | null {
  const text = line.raw.trim();
  if (text.length > LONGEST_HEAD) return null;
  const alone = timeAlone(text);
  if (alone !== null) return { name: null, isTool: false, time: alone, length: 1 };
  const beside = nameAndTime(text, isAnyName);
  const named = beside === null ? text : beside.named;
  const name = nameIn(named, beside === null || beside.isSetOff);
  if (name === null) return null;
  const isTool = isMarkedTool(named);
  if (beside !== null)
    return PROGRAM.test(`${name} `) ? null : { name, isTool, time: beside.time, length: 1 };
  const after = next?.raw.trim() ?? '';
  // A time that is not indented is one of a post only where nothing else writes it so.
  const isBelow =
    next !== undefined &&
    (next.indent > 0 ||
      PROGRAM.test(after) ||
      /\d\s?[ap]\.?m\.?$/i.test(after) ||
      readRelativeDay(after) !== null ||
      agoTime(after) !== null);
  const below = isBelow ? timeAlone(after.replace(PROGRAM, '')) : null;
  return below === null ? null : { name, isTool: isTool || PROGRAM.test(after), time: below, length: 2 };
}

/** What the words in front of a time end with in a sentence, and verbs that no name has. Small letters: `Will Is` is a name. */
const BEFORE_A_TIME =
  /(?:^|\s)(?:to|at|by|until|till|from|since|around|about|before|after|for|um|bis|ab|gegen|vor|nach|seit|à|dès|vers|avant|après|jusqu['’]à|las|hasta|desde|às|até|alle|dalle|om|tot|vanaf|kl\.?|do|od|o)$|\s(?:is|are|was|were|will|moved|has|have|had|starts?|started|ends?|ended|ist|war|wird|wurde|est|sera|es|será|é|è|sarà)(?=\s|$)/u;

/** Whether words in front of a time are a sentence that ends with it, `standup moved to  3:00 PM`, rather than a name. */
export function endsWithTime(words: string): boolean {
  return BEFORE_A_TIME.test(words) && !isFirstName(words);
}

/**
 * The name of who posts, without marks; null for what is none. `isSetOff`: a wide gap or the end of its line divides it from
 * its time, and no mark that names have too.
 */
export function nameIn(text: string, isSetOff: boolean): string | null {
  const name = postersName(text);
  return NAME.test(name) || (isSetOff && isDisplayName(name)) ? name : null;
}

/** A name as a chat shows it, without what marks a tool or a mood. */
export function postersName(shown: string): string {
  // Words without end are nobody, and looking for a mood behind them would take by the square of them.
  if (shown.length > LONGEST_HEAD) return shown;
  return withoutToolMark(shown).replace(MOOD, '').trim();
}

/** Whether a text can be what somebody calls themselves in a chat. */
export function isDisplayName(text: string): boolean {
  return text.length <= LONGEST_NAME && DISPLAY_NAME.test(text);
}

/** The parts of a line around each gap that can divide a head, the first gap first. */
export function dividedByGaps(
  text: string,
): readonly { readonly named: string; readonly after: string; readonly isSetOff: boolean }[] {
  return [...text.matchAll(GAP)].map(({ index, 0: gap }) => ({
    named: text.slice(0, index),
    after: text.slice(index + gap.length),
    isSetOff: isWide(gap),
  }));
}

/** Two spaces, or one in front of a bracket; a dash or a comma stands in names and sentences too. */
function isWide(gap: string): boolean {
  return gap.trim() === '';
}

/** Whether a line is a known name and a time with a single space between: then others may stand so as well. */
export function isSpacedHead(line: ScannedLine): boolean {
  return isFirstName(NAME_SPACE_TIME.exec(line.raw.trim())?.[1] ?? '');
}

const FIRST: ReadonlySet<string> = new Set([...FIRST_NAMES, ...MORE_FIRST_NAMES]);

function isFirstName(name: string): boolean {
  return FIRST.has(name.split(' ')[0] ?? '');
}

function nameAndTime(
  text: string,
  isAnyName: boolean,
): { readonly named: string; readonly time: WrittenTime; readonly isSetOff: boolean } | null {
  const [, named = '', gap = '', clock = ''] = NAME_AND_TIME.exec(text) ?? [];
  const time = clock === '' ? null : timeAlone(clock);
  if (time !== null) return { named, time, isSetOff: isWide(gap) };
  const [, called, at = ''] = NAME_SPACE_TIME.exec(text) ?? [];
  const calledTime = called === undefined || !(isAnyName || isFirstName(called)) ? null : timeAlone(at);
  if (called !== undefined && calledTime !== null)
    return { named: called, time: calledTime, isSetOff: false };
  for (const { after, ...before } of dividedByGaps(text)) {
    const saidTime = timeAlone(after.trim());
    if (saidTime !== null) return { ...before, time: saidTime };
  }
  return null;
}

/** A clock with nothing after it, or a time that counts from the moment of copying; days alone are no posts. */
function timeAlone(text: string): WrittenTime | null {
  const ago = agoTime(text);
  if (ago !== null) return ago;
  const head = text.length > 40 ? null : readEntryHead(text, 'text');
  return head?.rest === '' && isPostTime(head.time) ? head.time : null;
}

function isPostTime({ clock }: WrittenTime): boolean {
  return clock?.kind === 'known' || (clock?.kind === 'since-start' && clock.ms !== null);
}

/** A clock without am or pm below one that has it is the next such clock: `12:03` below `11:59 AM` is noon. */
export function timeInHalfOf(above: WrittenTime, time: WrittenTime): WrittenTime {
  const [before, clock] = [above.clock, time.clock];
  const isHalved = /[ap]\.?m/i.test(above.words) && !/[ap]\.?m/i.test(time.words);
  if (!isHalved || before?.kind !== 'known' || clock?.kind !== 'known' || clock.hour > 12) return time;
  const hours = [clock.hour % 12, (clock.hour % 12) + 12];
  const isAfter = (hour: number) => hour * 60 + clock.minute >= before.hour * 60 + before.minute;
  const hour = hours.find(isAfter) ?? clock.hour % 12;
  // The half is part of the words, so that the next such clock finds it there.
  return { ...time, clock: { ...clock, hour }, words: `${time.words} ${hour < 12 ? 'AM' : 'PM'}` };
}
