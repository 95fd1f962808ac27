import type { BlockKind } from '#shared/domain/incident/meeting.ts';
import { beginsWithVerb } from '#shared/rules/beginsWithVerb.ts';

/** What a line typed during the meeting can become. */
export const CAPTURE_KINDS = ['event', 'note', 'cause', 'factor', 'wentWell', 'action', 'parked'] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** The letter in front of the colon that says so: `a: add an alert`. */
export const CAPTURE_PREFIXES: Readonly<Record<CaptureKind, string>> = {
  event: 'e',
  note: 'n',
  cause: 'w',
  factor: 'f',
  wentWell: 'g',
  action: 'a',
  // As its key; P turns the questions.
  parked: 'l',
};

/** What people type for it all the same. */
const PARK = 'p';

/** Where a line without a prefix goes while a block is on: to what the room is speaking of. */
const USUAL_KIND: Readonly<Record<BlockKind, CaptureKind>> = {
  welcome: 'note',
  promises: 'note',
  summary: 'note',
  timeline: 'event',
  causes: 'cause',
  learning: 'wentWell',
  actions: 'action',
  other: 'note',
};

/** A typed line, told apart from its prefix. */
export interface CaptureLine {
  readonly kind: CaptureKind;
  readonly text: string;
  /** Whether the line itself said what it is. */
  readonly isSaid: boolean;
}

/** `14:37`, `10 Mar 14:37`: whoever begins with a time says when something happened. `14.37` may be an amount. */
const BEGINS_WITH_TIME = /^(?:\d{1,2}\.? \p{L}{3,9}\.? )?~?(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)\s+/iu;

/** What somebody saw or says, not what will be done: `Lea: customers saw an error`, `nobody was told`. */
const OBSERVED =
  /(?<!\p{L})(?:was|were|had|did|didn.t|wasn.t|weren.t|couldn.t|saw|said|thought|knew|felt|heard|came|went|took|got|lost|found|began|broke|could not|nobody|no one)(?!\p{L})/iu;

/** A slash before it is the key that goes to the line, pressed once more. */
const BEGINS_WITH_LETTER = /^\/?\s*([a-z])\s*:\s*(.*)$/isu;

/**
 * Reads `a: add an alert`, and `14:10 a: add an alert`, which keeps its time; what has no prefix is an event where it
 * begins with a time, and else goes where the block that is on would have it.
 */
export function readCapture(line: string, block: BlockKind | null): CaptureLine {
  const whole = line.trim();
  const time = BEGINS_WITH_TIME.exec(whole)?.[0] ?? '';
  const match = BEGINS_WITH_LETTER.exec(whole.slice(time.length));
  const letter = match?.[1]?.toLowerCase();
  const said = letter === PARK ? 'parked' : CAPTURE_KINDS.find((kind) => CAPTURE_PREFIXES[kind] === letter);
  const words = match?.[2]?.trim() ?? '';
  if (said !== undefined) return { kind: said, text: words === '' ? '' : `${time}${words}`, isSaid: true };
  return { kind: time === '' ? usualKind(whole, block) : 'event', text: whole, isSaid: false };
}

/** While actions are spoken of, what was seen is a note all the same: it has no owner, and is never done. */
function usualKind(words: string, block: BlockKind | null): CaptureKind {
  const usual = block === null ? 'note' : USUAL_KIND[block];
  return usual === 'action' && OBSERVED.test(words) && !beginsWithVerb(words) ? 'note' : usual;
}

/** The same words as another kind, which their letter then says. */
export function captureAs(line: CaptureLine, kind: CaptureKind): string {
  return `${CAPTURE_PREFIXES[kind]}: ${line.text}`;
}

/** The kind so many places further in the list; behind the last comes the first. */
export function kindBeside(kind: CaptureKind, by: 1 | -1): CaptureKind {
  const count = CAPTURE_KINDS.length;
  return CAPTURE_KINDS[(CAPTURE_KINDS.indexOf(kind) + by + count) % count] ?? kind;
}
