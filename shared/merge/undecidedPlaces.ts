import { byObject } from '#shared/basics/memo.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { standingValue } from '#shared/merge/conflictPlace.ts';
import { bothTexts, type ConflictChoice } from '#shared/merge/decidedIncident.ts';
import { isObject } from '#shared/merge/differences.ts';
import { contentKey } from '#shared/merge/sides.ts';
import {
  headingOfPath,
  placeOfPath,
  placeWords,
  thingWords,
  type ValueWords,
  valueWordsIn,
} from '#shared/merge/valueWords.ts';

/**
 * What the two sides differ about: the versions that mine and theirs have; whether a thing stays that one side deleted;
 * who may see it, where the narrower choice stands. Of the last two the file does not say whose is whose.
 */
export type UndecidedMatter = 'versions' | 'deletion' | 'audience';

/** One thing that a merge left to be decided, in words for a person. */
export interface UndecidedPlace {
  /** Tells it from the others. */
  readonly key: string;
  readonly conflict: MergeConflict;
  /** Where the panel of what is undecided shows it. Two about one field have the same. */
  readonly spot: DeskSpot;
  /** `Timeline: title of “14:18 Alert fires”`. */
  readonly name: string;
  /** What stands in the incident now. */
  readonly mine: string;
  readonly theirs: string;
  readonly about: UndecidedMatter;
  /** Those that make sense, in the order of the buttons. */
  readonly choices: readonly ConflictChoice[];
}

/** What is left to be decided, in the order of the file. */
export const undecidedPlaces = byObject((incident: Incident): readonly UndecidedPlace[] => {
  const { conflicts = [] } = incident;
  if (conflicts.length === 0) return [];
  const words = valueWordsIn([incident]);
  const byContent = new Map(conflicts.map((conflict) => [contentKey(conflict), conflict]));
  return [...byContent].map(([key, conflict]) => ({ key, ...placeIn(incident, conflict, words) }));
});

/** The field of the panel that decides a conflict; what is of the file as a whole is decided at Publish. */
export function undecidedSpot({ path, id = '' }: Pick<MergeConflict, 'path' | 'id'>): DeskSpot {
  return { place: placeOfPath(path) ?? 'publish', id, field: `undecided ${path}` };
}

function placeIn(
  incident: Incident,
  conflict: MergeConflict,
  words: ValueWords,
): Omit<UndecidedPlace, 'key'> {
  const standing = standingValue(incident, conflict);
  const value = standing?.value;
  const isBoth = bothTexts(conflict, value) !== undefined;
  const about = matterOf(value, conflict);
  return {
    conflict,
    spot: undecidedSpot(conflict),
    name: nameOf(incident, conflict, words),
    mine: standing === null ? 'Deleted since' : sideWords(value, words),
    theirs: about === 'deletion' ? 'Deleted' : sideWords(conflict.theirs, words),
    about,
    // A thing that was deleted since can only stay deleted.
    choices: standing === null ? ['mine'] : isBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'],
  };
}

function matterOf(standing: unknown, conflict: MergeConflict): UndecidedMatter {
  if (isWhole(standing, conflict)) return 'deletion';
  return isAboutAudience(conflict) ? 'audience' : 'versions';
}

/** Whether it is who may see a thing. */
export function isAboutAudience({ path }: MergeConflict): boolean {
  return path.endsWith('.visibility');
}

/** Whether it is about a thing that one side deleted, not about a field that one side left out. */
function isWhole(standing: unknown, { id, theirs }: MergeConflict): boolean {
  return id !== undefined && theirs === undefined && isObject(standing);
}

function sideWords(value: unknown, words: ValueWords): string {
  if (isObject(value)) return thingWords(value, words);
  return value === '' ? '(empty)' : words(value);
}

function nameOf(incident: Incident, { path, id }: MergeConflict, words: ValueWords): string {
  const field = placeWords(path);
  if (id === undefined) return field;
  const thing = standingValue(incident, { path, id })?.value;
  if (isObject(thing)) return `${headingOfPath(path)}: “${cited(thingWords(thing, words))}”`;
  const owner = standingValue(incident, { path: path.split('.').slice(0, -1).join('.'), id })?.value;
  return isObject(owner) ? `${field} of “${cited(thingWords(owner, words))}”` : field;
}

/** Cut to the length that a screen reader says in one breath. */
function cited(text: string): string {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST).join('').trimEnd()}…`;
}

const LONGEST = 60;
