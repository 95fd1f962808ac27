import type { FoundAction } from '#shared/import/draft/importDraft.ts';
import { statusNamed } from '#shared/import/sections/readFacts.ts';
import { isProgram } from '#shared/names/programNames.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';

/** The places in which a list names owners: in front of its actions, in brackets, behind a dash or a comma at their end. */
const SLOTS: readonly RegExp[] = [
  /^(?<name>[^:–—()]{2,40}?)\s?(?:[:：]|\s[–—-])\s+(?<title>\S.*)$/su,
  /^(?<title>.*\S)\s*[([（]@?(?<name>[^()[\]（）,、]{2,60})(?:[,、]\s?(?<more>[^()（）]*))?[)\]）][.。]?$/su,
  /^(?<title>.*?\S)\s+[–—-]{1,2}\s+(?<name>[^–—]{2,40}?)(?:\s+[–—-]{1,2}\s+(?<more>[^–—]+))?$/su,
  /^(?<title>.*?\S),\s+(?<name>[^,]{2,40})(?:,\s+(?<more>[^,]+))?$/su,
];
const BRACKETS = 1;
/** One to three words of which the first has a capital, and several such names; signs of which most names are made. */
const NAMES =
  /^(?:\p{Lu}[\p{L}\p{M}’'-]+(?:\s[\p{L}\p{M}.’'-]+){0,2}(?:\s?(?:&|\/|and|und|et|y|e)\s?\p{Lu}[\p{L}\p{M}’'-]+(?:\s[\p{L}\p{M}.’'-]+){0,2}){0,3}|[\p{Script=Han}\p{Script=Hangul}]{2,6})$/u;
/** Words that stand in such a place with a capital and are nobody. */
const NOBODY =
  /^(?:optional|done|todo|tbd|new|high|medium|low|critical|urgent|short|mid|medium|long|near|later|now|soon|blocked|nice|must|should|could|see|if|when|only|also|prevent|mitigat|detect|process|monitor|document|train|alert|test|automat|communicat|public|private|part|phase|step|version|draft|q[1-4]|week|month|quarter|sprint)/i;

/**
 * Actions whose owners stand where those of others in their list do: where `Ada: …` and `… — Ada` begin or end one action,
 * `Platform: …` and `… — Platform` tell who has another, if all that have none stand so. In brackets without another
 * field, something has to say that a name is a person’s: `(Paris)` ends actions too. `lineOf` has the first line of each
 * action, plain.
 */
export function withSiblingOwners(
  actions: readonly FoundAction[],
  lineOf: (action: FoundAction) => string,
  isPerson: (name: string) => boolean,
): readonly FoundAction[] {
  const unowned = actions.filter(({ value }) => value.owner === undefined);
  if (unowned.length === 0 || unowned.length === actions.length) return actions;
  const at = SLOTS.findIndex((slot) =>
    actions.some((action) => ownsIn(slot, action, lineOf(action)) !== null),
  );
  const slot = SLOTS[at];
  if (slot === undefined) return actions;
  const isOfFields =
    at !== BRACKETS || actions.some((action) => ownsIn(slot, action, lineOf(action)) === 'beside others');
  const isOfAll = unowned.every(({ value }) => mayBeName(namedIn(slot, value.title)?.name ?? ''));
  return actions.map((action) => {
    const named = action.value.owner === undefined ? namedIn(slot, action.value.title) : null;
    if (named === null || !mayBeName(named.name)) return action;
    if (!(isOfAll && isOfFields) && !(at === BRACKETS && peopleIn(named.name).every(isPerson))) return action;
    return { ...action, value: { ...action.value, title: named.title, owner: named.name } };
  });
}

/** Whether the owner of an action that is known stands in a place. */
function ownsIn(slot: RegExp, { value }: FoundAction, line: string): 'alone' | 'beside others' | null {
  const { name, more } = slot.exec(line.trim())?.groups ?? {};
  if (name === undefined || value.owner === undefined || !name.includes(value.owner)) return null;
  return more === undefined ? 'alone' : 'beside others';
}

/** Who stands in a place, and the words without it. */
function namedIn(slot: RegExp, text: string): { readonly name: string; readonly title: string } | null {
  const { name, title = '', more } = slot.exec(text)?.groups ?? {};
  if (name === undefined || title === '') return null;
  return { name: name.trim(), title: more === undefined ? title : `${title} (${more.trim()})` };
}

/** `Tove & Bo Lind` are two. */
function peopleIn(names: string): readonly string[] {
  return names.split(/\s?[&/]\s?|\s(?:and|und|et|y|e)\s/);
}

function mayBeName(text: string): boolean {
  const words = text.split(/[\s,&/]+/);
  const [first = ''] = words;
  return NAMES.test(text) && (TEAM.test(first) || !isNobody(first)) && readWrittenDate(`1 ${text}`) === null;
}

/** Whether a word that stands where a name could is none: `Optional`, `Backend`, `Q3`. */
/** Parts of a system that a team is called by. */
const TEAM = /^(?:infra|backend|frontend|security|database|network|internal|external)/i;

export function isNobody(word: string): boolean {
  return NOBODY.test(word) || TEAM.test(word) || isProgram(word) || statusNamed(word) !== null;
}
