import { byKey } from '#shared/basics/memo.ts';
import { type KnownPeople, NOBODY_KNOWN, PROSE_BEGINS } from '#shared/language/formParts.ts';
import type { HintContext } from '#shared/language/hint.ts';
import { namesAmong, waysWritten, wordsOf } from '#shared/language/knownPeople.ts';
import { type PlainProse, plainProse } from '#shared/language/plainProse.ts';

/*
 * An expression that has the names of people in it is built again for each name that is typed. So the names stand in the
 * text that is searched: each in a slot before the prose, and the expression takes for a person what a slot holds. Only
 * who may stand in the prose gets a slot, so most texts have none, and all share the expressions that know nobody.
 */

/** A prose that is ready to be searched for forms. */
export interface SearchedProse extends PlainProse {
  readonly prose: string;
  /** What expressions read: the slots, then the plain prose. */
  readonly text: string;
  /** Where the plain prose begins in it. */
  readonly from: number;
  readonly people: KnownPeople;
  /** The names that may stand in the prose, as they are written by those who bear them. */
  readonly names: readonly string[];
}

/** Ends each slot. */
const SLOT_END = PROSE_BEGINS;
/** In a slot that nobody takes: nothing of a plain prose. */
const EMPTY = '\ue001';

/** An expression looks back to the slots at each word, so a prose is no longer than a stretch (`proseStretches`). */
export function searchedProse(
  prose: string,
  { people, terms }: Pick<HintContext, 'people' | 'terms'>,
): SearchedProse {
  const plain = plainProse(prose);
  const names = namesAmong(wordsOf(prose), people);
  const written = (sought: readonly string[]): readonly string[] => [
    ...new Set(
      sought.flatMap((words) => waysWritten(words, prose)).map((way) => plain.wordsIn(way).toLowerCase()),
    ),
  ];
  const [namesThere, rolesThere] = [written(names), written(terms.roles)];
  const sizes = [slotsFor(namesThere.length), slotsFor(rolesThere.length)] as const;
  const slots = [...filled(namesThere, sizes[0]), ...filled(rolesThere, sizes[1])];
  const before = slots.map((words) => words + SLOT_END).join('');
  const text = before + plain.plain;
  return { ...plain, prose, names, text, from: before.length, people: peopleInSlots(sizes.join(' ')) };
}

/** Few different numbers of slots, so that there are few expressions. */
function slotsFor(count: number): number {
  return count === 0 ? 0 : 2 ** Math.ceil(Math.log2(count));
}

function filled(words: readonly string[], slots: number): readonly string[] {
  return Array.from({ length: slots }, (_, index) => words[index] ?? EMPTY);
}

/** By the numbers of slots for names and for roles; always the same object, by which expressions are kept. */
const peopleInSlots = byKey(100, (sizes: string): KnownPeople => {
  const [names = 0, roles = 0] = sizes.split(' ').map(Number);
  if (names + roles === 0) return NOBODY_KNOWN;
  const slots = Array.from({ length: names + roles }, (_, index) => `slot${index}`);
  const words = slots.map((slot) => `\\k<${slot}>`);
  const lookBack = `(?<=^${slots.map((slot) => `(?<${slot}>[^${SLOT_END}]*)${SLOT_END}`).join('')}[^${SLOT_END}]*)`;
  return { lookBack, names: words.slice(0, names), roles: words.slice(names) };
});
