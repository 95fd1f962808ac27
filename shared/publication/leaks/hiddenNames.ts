import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { namePatterns } from '#shared/names/personNames.ts';
import { isProgram } from '#shared/names/programNames.ts';
import { isRole } from '#shared/names/roleWords.ts';
import type { Pattern } from '#shared/privacy/privateString.ts';
import { searchLetters } from '#shared/privacy/searchForm.ts';
import type { IncidentString } from '#shared/publication/leaks/incidentStrings.ts';

/** A name that stands in no list of people, told by its shape. */
export interface HiddenName {
  readonly name: string;
  readonly home: DeskSpot;
  /** Else it may be a customer or a project as well. */
  readonly isPerson: boolean;
  readonly patterns: readonly Pattern[];
}

const firstNames: ReadonlySet<string> = new Set(FIRST_NAMES);
/** Words with capitals in a row; abbreviations and words with capitals inside are products, but for `McKay`. */
const NAME_WORD = "(?:Mc|Mac|O['’]|D['’])?\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}\\p{Ll}+)*";
const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}_/@.#-])${NAME_WORD}(?: ${NAME_WORD}){0,2}(?![\\p{L}\\p{N}_/@-])`,
  'gu',
);
/** What only people do. */
const DOES =
  /^\s+(?:(?:also|then|had|has|\p{L}+ly)\s+)?(?:said|says|asked|forgot|forgotten|noticed|suggested|remembered|thought|typed|wrote|mentioned|realised|realized|admitted|insisted|refused|told|argued|panicked|apologised|apologized|quit|resigned|joined|overslept)(?!\p{L})/u;

/** Words with a capital that name nobody: where sentences begin, the calendar, languages and well-known products. */
const NOBODY: ReadonlySet<string> = new Set(
  (
    'a about above after again all also although an and another any are as ask at because been before begin being below ' +
    'better both but by call can check could customer customers did do does during each either every few first for from ' +
    'get give had has have he her here his how however i if in instead into is it its keep last later leave let look ' +
    'make management many maybe meanwhile might more most much must my never next no nobody none nor not nothing now of ' +
    'often on once one only or other our out over perhaps please remember remind said say see she should since so some ' +
    'somebody someone something sometimes speak start still stop such take talk tell than thank thanks that the their them ' +
    'then there these they this those though through to today tomorrow too under unless until up upon use very wait was we ' +
    'well were what when where whether which while who whoever why will with without would yes yesterday yet you your ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december english german french spanish italian european american chinese japanese christmas easter ' +
    'europe germany france spain italy austria switzerland london paris berlin vienna york america asia africa internet ' +
    'amazon google microsoft apple facebook meta azure aws linux windows ubuntu debian android chrome firefox safari java ' +
    'python ruby rust node react angular docker helm istio envoy consul vault nomad elasticsearch elastic logstash kafka ' +
    'zookeeper rabbit cassandra mongo oracle snowflake airflow spark hadoop fastly akamai twilio stripe zoom jira confluence ' +
    'trello asana notion figma twitter linkedin reddit wikipedia excel word outlook teams office markdown unicode black white ' +
    'production staging postmortem incident severity summary impact timeline lessons action actions root cause engineering'
  ).split(' '),
);
/** German writes all nouns like names. */
const GERMAN = /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|dass|wurde|wir)(?!\p{L})/giu;

/**
 * Names that nobody listed:
 * - in texts for the facilitator alone, whatever is written like a name and stands in no other text of the company
 *   (what the company speaks of among itself is no secret of these texts);
 * - in all that is not public, a common first name, alone or with a family name, and who does what only people do.
 */
export function hiddenNames(strings: readonly IncidentString[]): readonly HiddenName[] {
  const inside = strings.filter(({ treatment }) => treatment !== 'said' && treatment !== 'link');
  const told = new Set(
    strings
      .filter(({ treatment, home }) => treatment !== 'secret' && home.place !== 'publish')
      .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []),
  );
  const names = inside.flatMap(({ text, treatment, home }) =>
    treatment === 'name' || treatment === 'actor'
      ? []
      : namesWritten(text, treatment === 'secret' ? told : null).map((name) => ({ ...name, home })),
  );
  return [...new Map(names.map((name) => [name.name, name])).values()];
}

/** `told` are words that the company uses; null where only people count. */
function namesWritten(text: string, told: ReadonlySet<string> | null): readonly Omit<HiddenName, 'home'>[] {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return [];
  const isGerman = (text.match(GERMAN)?.length ?? 0) > 1;
  return [...text.matchAll(NAMES)].flatMap(({ 0: run, index }) => {
    const isFirst = isSentenceStart(text.slice(Math.max(0, index - 8), index));
    const name = withoutNobody(run);
    const words = name.split(' ');
    if ([...name].length < 2 || isProgram(name)) return [];
    const isPerson = firstNames.has(words[0] ?? '');
    if (isPerson || (words.length > 1 && DOES.test(text.slice(index + run.length)))) return [asPerson(name)];
    if (told === null || words.every((word) => told.has(word.toLowerCase()))) return [];
    if (words.length > 1) return [asPerson(name)];
    const isTelling = name.length > 3 && !(isFirst && run.startsWith(name)) && !isGerman;
    return isTelling ? [{ name, isPerson: false, patterns: [asWritten(name)] }] : [];
  });
}

function asPerson(name: string): Omit<HiddenName, 'home'> {
  const isSure = firstNames.has(name.split(' ')[0] ?? '');
  const patterns = namePatterns(name);
  return {
    name,
    isPerson: true,
    patterns: isSure ? patterns : patterns.map((pattern) => strictly(pattern, name)),
  };
}

/** What only looks like a person may be two words of any kind, so that its parts count as written. */
function strictly(pattern: Pattern, name: string): Pattern {
  if (pattern.fit !== 'name' || pattern.written === name) return pattern;
  return { ...pattern, fit: /^\p{Lu}/u.test(pattern.written) ? 'cased' : 'account' };
}

function asWritten(written: string): Pattern {
  return { letters: searchLetters(written), written, fit: 'cased' };
}

/** Before it there is nothing, the end of a sentence, or the mark of an item. */
function isSentenceStart(before: string): boolean {
  return before === '' || /(?:^|[.!?:…\n]["'”’)]*\s*|\n\s*[-*>#\d.)]*\s*)$/u.test(before);
}

/** The words that can be a name, from the first to the last in a row. */
function withoutNobody(run: string): string {
  const words = run.split(' ');
  const isName = (word: string) => !NOBODY.has(word.toLowerCase()) && !isRole(word);
  const from = words.findIndex(isName);
  if (from === -1) return '';
  const rest = words.slice(from);
  const to = rest.findIndex((word) => !isName(word));
  return (to === -1 ? rest : rest.slice(0, to)).join(' ');
}
