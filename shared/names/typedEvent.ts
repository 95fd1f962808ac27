import { byInputs, memoised } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { guessedKind } from '#shared/domain/kinds/guessedKind.ts';
import type { KindFamily } from '#shared/domain/kinds/kindFamilies.ts';
import { familyWords } from '#shared/domain/kinds/kindTraits.ts';
import type { SaidOfEvent } from '#shared/domain/timeline/eventFromEntry.ts';
import { actorsOf } from '#shared/domain/timeline/timelineFilter.ts';
import { whoActs } from '#shared/names/whoActs.ts';
import { eachPersonByFullName } from '#shared/text/onePerson.ts';

/** Whom an incident knows by name: who acts in its timeline, and who is to come to the meeting. */
export const peopleOf = memoised(
  ({ timeline, meeting }: Pick<Incident, 'timeline' | 'meeting'>): readonly string[] =>
    peopleAmong(timeline, meeting),
);

const peopleAmong = byInputs((timeline: Incident['timeline'], { attendees }: Incident['meeting']) =>
  eachPersonByFullName([...attendees.map(({ name }) => name), ...actorsOf(timeline)]),
);

/** `… #action` at either end, or so much of it that no other kind begins so: `#dec`. Another `#word` is a channel and stays. */
const KIND_TAG = /^#([a-z]{3,})\s+|(?<!\s)\s+#([a-z]{3,})$/i;

/** The kinds that a `#` at the end of a line may become, in their order; none without one. For whoever is typing it. */
export function kindsOfTag(text: string): readonly EventKind[] {
  const begun = /(?:^|\s)#([a-z]*)$/i.exec(text)?.[1];
  return begun === undefined ? [] : EVENT_KINDS.filter((kind) => kind.startsWith(begun.toLowerCase()));
}

function taggedKind(text: string): EventKind | null {
  const tag = KIND_TAG.exec(text);
  const [kind = null, ...others] = tag === null ? [] : kindsOfTag(`#${tag[1] ?? tag[2]}`);
  return others.length === 0 ? kind : null;
}

/**
 * Reads the words that somebody types of an event, at the desk or in the meeting. A typed kind counts, and is no part of the
 * title; else the words where they tell it, and else the plain sentence: who or what, and what it does. `people`: whom the
 * incident knows.
 */
export function typedEvent(text: string, people: readonly string[]): SaidOfEvent {
  const said = taggedKind(text);
  const title = said === null ? text : text.replace(KIND_TAG, '').trim();
  const acting = whoActs(title, people);
  const kind = said ?? guessedKind(title)?.kind ?? sentenceKind(title, acting?.rest ?? null);
  return {
    title,
    ...(kind !== null && { kind }),
    ...(acting !== null && { actor: acting.name }),
  };
}

/** What a person does, by the first of these words. */
const DOES: Partial<Record<KindFamily, EventKind>> = {
  change: 'action',
  changeInTwoWords: 'action',
  tell: 'communication',
  look: 'diagnosis',
  notice: 'diagnosis',
  decide: 'decision',
};
/** What a person sees or says of a cause counts more than how they came to it: `joins and recognises …`. */
const FINDS = /\b(?:recogni[sz]|identif|diagnos|pinpoint|trac)(?:es|e|ed|ies|ing)\b|\b(?:finds|found)\b/i;
/** A measure at the beginning, with its value. */
const MEASURE =
  /^(?:the )?(?:[\p{L}/-]+ ){0,2}(?:error rates?|errors?|latency|p\d\d|cpu|memory|load|queue|traffic|throughput|success rate|success|requests?|disk|lag)\b.*\d/iu;
/** A measure that is as it was. */
const BACK = /\bback (?:at|to)\b/i;
/** A tool, an alert or who is on call pages, or is paged, within the first words. */
const PAGES = /^(?:[\p{L}\d#'-]+ ){0,3}(?:pages|paged|is paged|was paged|fires|fired|alerts|alerted)\b/iu;

/** The kind that a plain sentence tells; null where it does not. `deed`: what follows the name of who acts. */
function sentenceKind(text: string, deed: string | null): EventKind | null {
  if (deed !== null) return deedKind(deed);
  const words = familyWords(text);
  const has = (family: KindFamily) => words.some((one) => one.family === family);
  if (PAGES.test(text) && !/^no(?:thing|body|ne)?\b/i.test(text)) return 'detection';
  if (MEASURE.test(text) && BACK.test(text)) return 'recovery';
  return MEASURE.test(text) && !has('well') && !has('change') ? 'signal' : null;
}

/** The verb of a deed stands within so many letters, perhaps behind `then` or `quickly`. */
const LATEST_VERB = 10;
/** What somebody did not do is none of these. */
const NOT_DONE = /^(?:(?:\p{L}+ )?(?:not|never)|cannot|\p{L}+n['’]t)\b/u;

function deedKind(deed: string): EventKind | null {
  if (NOT_DONE.test(deed)) return null;
  if (FINDS.test(deed)) return 'diagnosis';
  const first = familyWords(deed).find(({ family }) => DOES[family] !== undefined);
  return first === undefined || first.start > LATEST_VERB ? null : (DOES[first.family] ?? null);
}
