import type { BlockKind } from '#shared/domain/incident/meeting.ts';
import type { ReadAction } from '#shared/domain/items/readActionLine.ts';
import { beginsWithVerb, isRequest } from '#shared/rules/beginsWithVerb.ts';

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
  /** Whether the line itself, or whoever chose, said what it is. */
  readonly isSaid: boolean;
}

/** `14:37`, `10 Mar 14:37`: whoever begins with a time says when something happened. `14.37` may be an amount. */
const BEGINS_WITH_TIME = /^(?:\d{1,2}\.? \p{L}{3,9}\.? )?~?(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)\s+/iu;

/** What somebody saw or says, not what will be done: `Lea: customers saw an error`, `nobody was told`. */
const OBSERVED =
  /(?<!\p{L})(?:was|were|had|did|didn.t|wasn.t|weren.t|couldn.t|saw|said|thought|knew|felt|heard|came|went|took|got|lost|found|began|broke|could not|nobody|no one)(?!\p{L})/iu;

/** A slash before it is the key that goes to the line, pressed once more. */
const BEGINS_WITH_LETTER = /^\/?\s*([a-z])\s*:\s*(.*)$/isu;

/** What is known beside the typed line. */
interface CaptureContext {
  /** The kind that somebody chose for it; absent: none. A letter in the line says more. */
  readonly chosen?: CaptureKind | null;
  /** Reads words as an action of the incident; absent: owners and days are not looked for. */
  readonly readAction?: (words: string) => ReadAction;
}

/**
 * Reads `a: add an alert`, and `14:10 a: add an alert`, which keeps its time; what has no prefix is what was chosen, an
 * event where it begins with a time, and else goes where the block that is on would have it.
 */
export function readCapture(
  line: string,
  block: BlockKind | null,
  { chosen = null, readAction }: CaptureContext = {},
): CaptureLine {
  const whole = line.trim();
  const said = letterOf(whole) ?? actionTagIn(whole);
  if (said !== null) return { ...said, isSaid: true };
  if (chosen !== null) return { kind: chosen, text: whole, isSaid: true };
  const kind = BEGINS_WITH_TIME.test(whole) ? 'event' : usualKind(whole, block, readAction);
  return { kind, text: whole, isSaid: false };
}

/**
 * The letter and colon of a line, taken out of it once something was typed behind them: the kind that it says, and the
 * words without it. Null where there is none.
 */
export function takeLetter(line: string): Pick<CaptureLine, 'kind' | 'text'> | null {
  const said = /:$/.test(line) ? null : letterOf(line.trimStart());
  return said === null ? null : { kind: said.kind, text: said.text };
}

function letterOf(words: string): Pick<CaptureLine, 'kind' | 'text'> | null {
  const time = BEGINS_WITH_TIME.exec(words)?.[0] ?? '';
  const [, letter, text = ''] = BEGINS_WITH_LETTER.exec(words.slice(time.length)) ?? [];
  const named = letter?.toLowerCase();
  const kind = named === PARK ? 'parked' : CAPTURE_KINDS.find((each) => CAPTURE_PREFIXES[each] === named);
  if (kind === undefined) return null;
  return { kind, text: text === '' ? '' : `${time}${text}` };
}

/**
 * `#action` at either end. In a timeline it is a kind of event; what the room says with an owner, a day or as a request is to
 * be done, and `14:10 Ana restarts it #action` was done.
 */
const ACTION_TAG = /^#action\s+|\s+#action$/i;

function actionTagIn(words: string): Pick<CaptureLine, 'kind' | 'text'> | null {
  if (!ACTION_TAG.test(words) || BEGINS_WITH_TIME.test(words)) return null;
  return { kind: 'action', text: words.replace(ACTION_TAG, '').trim() };
}

/**
 * While actions are spoken of, what was seen is a note all the same: it has no owner, and is never done. And what will be
 * done is an action while the room looks for reasons: `Add a check to each gateway. Lena, 20 December, P1`.
 */
function usualKind(
  words: string,
  block: BlockKind | null,
  readAction: CaptureContext['readAction'],
): CaptureKind {
  const usual = block === null ? 'note' : USUAL_KIND[block];
  if (usual === 'action') return OBSERVED.test(words) && !beginsWithVerb(words) ? 'note' : usual;
  return usual === 'cause' && isToBeDone(words, readAction) ? 'action' : usual;
}

function isToBeDone(words: string, readAction: CaptureContext['readAction']): boolean {
  if (OBSERVED.test(words)) return false;
  if (isRequest(words)) return true;
  if (readAction === undefined || words === '') return false;
  const { owner, due, priority } = readAction(words);
  if (priority !== undefined || (owner !== undefined && due !== undefined)) return true;
  return (owner !== undefined || due !== undefined) && beginsWithVerb(words);
}

/** The kind so many places further in the list; behind the last comes the first. */
export function kindBeside(kind: CaptureKind, by: 1 | -1): CaptureKind {
  const count = CAPTURE_KINDS.length;
  return CAPTURE_KINDS[(CAPTURE_KINDS.indexOf(kind) + by + count) % count] ?? kind;
}
