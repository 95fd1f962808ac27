import type { FoundAction } from '#shared/import/draft/importDraft.ts';
import { statusNamed } from '#shared/import/sections/readFacts.ts';
import { isProgram } from '#shared/names/programNames.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';

/** What stands in brackets at the end of a line: `Fit a lamp (Tove Lind)`, `Fit a lamp [Tove]`. */
const AT_END = /^(.*\S)\s*[([]@?([^()[\]]{2,60})[)\]]\.?$/;
/** One to three words with a capital, and several such names. */
const NAMES =
  /^\p{Lu}[\p{Ll}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,2}(?:\s?(?:&|\/|and|und|et|y|e)\s?\p{Lu}[\p{Ll}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,2}){0,3}$/u;
/** Words that stand in such a place with a capital and are nobody. */
const NOBODY =
  /^(?:optional|done|todo|tbd|new|high|medium|low|critical|urgent|short|mid|medium|long|near|later|now|soon|blocked|nice|must|should|could|see|if|when|only|also|prevent|mitigat|detect|process|monitor|document|train|alert|test|automat|communicat|infra|backend|frontend|security|database|network|internal|external|public|private|part|phase|step|version|draft|q[1-4]|week|month|quarter|sprint)/i;

/**
 * Actions whose names in brackets are owners as those of others are: where `(Sarah)` ends one action, `(Tove)` ends
 * another, if something says that Tove is a person: `(Paris)` ends actions too. `lineOf` has the first line of each
 * action, plain. What nothing says to be a person, or has no owner beside it, stays words.
 */
export function withBracketOwners(
  actions: readonly FoundAction[],
  lineOf: (action: FoundAction) => string,
  isPerson: (name: string) => boolean,
): readonly FoundAction[] {
  const inBrackets = (action: FoundAction) => AT_END.exec(lineOf(action).trim())?.[2] ?? '';
  const isOwned = (action: FoundAction) =>
    action.value.owner !== undefined && inBrackets(action).includes(action.value.owner);
  if (!actions.some(isOwned)) return actions;
  return actions.map((action) => {
    const [, title = '', name = ''] = AT_END.exec(action.value.title) ?? [];
    if (
      action.value.owner !== undefined ||
      title === '' ||
      !mayBeName(name) ||
      !peopleIn(name).every(isPerson)
    )
      return action;
    return { ...action, value: { ...action.value, title, owner: name } };
  });
}

/** `Tove & Bo Lind` are two. */
function peopleIn(names: string): readonly string[] {
  return names.split(/\s?[&/]\s?|\s(?:and|und|et|y|e)\s/);
}

function mayBeName(text: string): boolean {
  const words = text.split(/[\s,&/]+/);
  return NAMES.test(text) && !words.some(isNobody) && readWrittenDate(`1 ${text}`) === null;
}

/** Whether a word that stands where a name could is none: `Optional`, `Backend`, `Q3`. */
export function isNobody(word: string): boolean {
  return NOBODY.test(word) || isProgram(word) || statusNamed(word) !== null;
}
