import { isSentenceStart } from '#shared/aliases/appendAlias.ts';
import { otherMeaning } from '#shared/names/namesThatMeanMore.ts';
import { EVERYDAY } from '#shared/privacy/ordinaryWords.ts';

/**
 * The meaning of an ambiguous name at one place. `name`: the text says so. `word`: an ordinary word, a month or a
 * place. `doubt`: somebody has to decide.
 */
export type Standing = 'name' | 'word' | 'doubt';

/** What people do, and things hardly ever. */
const PEOPLE_DID =
  'ran|made|took|saw|gave|wrote|told|said|found|knew|thought|spoke|went|came|got|began|led|woke|sent|built|forgot|kept|held|put|set|left|brought|caught|chose|asked|noticed|restarted|rebooted|deployed|reverted|merged|rolled|paged|called|checked|confirmed|suggested|acknowledged|investigated|escalated|declared|joined|answered|decided|fixed|wanted|tried|looked|typed|pushed|opened|reported|announced|posted|apologi[sz]ed|reviewed|approved|applied|raised|helped|mentioned|remembered|realised|realized|guessed|believed|pinged|messaged|replied|silenced|disabled|enabled|upgraded|patched|scaled|killed|drained|identified|diagnosed|discovered|explained';
const DID = new RegExp(
  `^\\s+(?:\\p{L}+ly\\s+|then\\s+|also\\s+|and\\s+\\p{Lu}\\p{L}+\\s+)?(?:${PEOPLE_DID})(?!\\p{L})`,
  'u',
);
/** People and things. */
const MAY_ACT =
  /^\s+(?:\p{L}+ly\s+|then\s+|also\s+|and\s+\p{Lu}\p{L}+\s+)?(?:was|were|is|are|had|has|did|does|could|should|would|can|will|might|must|\p{L}{2,}ed|(?:joins|restarts|notices|checks|confirms|pages|rolls|calls|asks|sees|finds|says|suggests|opens|closes|deploys|reverts|reports|acknowledges|takes|makes|puts|begins|posts|writes|declares|escalates|investigates|fixes|applies|merges|pushes))(?!\p{L})/u;
const OWNS = /^['’]s(?!\p{L})/u;
const ASIDE = /^\s*(?:[,;:)–—-](?:\s|$)|and\s+\p{Lu}|\.?\s*$|\.?\s*\n)/u;

/** Whom somebody acts with or speaks to. */
const TOWARDS_PEOPLE =
  /(?<!\p{L})(?:by|with|ask|asks|asked|tell|tells|told|thank|thanks|thanked|paged|called|pinged|cc|per|when|while|because|who is|let)\s+$/iu;
const TOWARDS_TIME =
  /(?<!\p{L})(?:in|since|until|till|during|last|next|this|early|late|mid|mid-|of|every|each|through|before|after|around|between|the|to|from|for|on|a|an|our)[\s-]+$/iu;
const TOWARDS_PLACES =
  /(?<!\p{L})(?:in|at|near|the|from|to|around|outside|into|our|a|an|across|serving|of|between|new)\s+$/iu;
const DETERMINER =
  /(?<!\p{L})(?:the|a|an|our|their|its|this|that|each|every|no|any|some|all|both|these|those)\s+$/iu;
const CAPITAL_BEFORE = /(?:^|[^\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*\s$/u;
const CAPITAL_AFTER = /^\s\p{Lu}/u;
const NUMBER_BESIDE = /\d\D{0,4}$/u;

/** The meaning of the name from `start` to `end`, which has a capital. Offsets count UTF-16 units. */
export function standingOf(text: string, start: number, end: number): Standing {
  const name = text.slice(start, end);
  const meaning = otherMeaning(name);
  if (meaning === null || name.startsWith('@')) return 'name';
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 60);
  if (before.endsWith('@')) return 'name';
  if (meaning === 'month' && (NUMBER_BESIDE.test(before.slice(-6)) || /^\W{0,2}\d/u.test(after)))
    return 'word';
  const isFirst = isSentenceStart(text.slice(0, start));
  if (!isFirst && DETERMINER.test(before)) return 'word';
  if (DID.test(after)) return 'name';
  if (meaning === 'month' && TOWARDS_TIME.test(before)) return 'word';
  if (meaning === 'place' && TOWARDS_PLACES.test(before)) return 'word';
  if (OWNS.test(after)) return 'name';
  if (TOWARDS_PEOPLE.test(before)) return isTimeAfterBy(meaning, before) ? 'doubt' : 'name';
  if (isFirst) return startOfSentence(meaning, after);
  const isInTitle = CAPITAL_AFTER.test(after) || CAPITAL_BEFORE.test(before);
  return meaning !== 'word' || isInTitle ? 'doubt' : 'name';
}

function isTimeAfterBy(meaning: string, before: string): boolean {
  return meaning === 'month' && /(?<!\p{L})by\s+$/iu.test(before);
}

/** Every word has a capital there. */
function startOfSentence(meaning: string, after: string): Standing {
  if (MAY_ACT.test(after))
    return meaning === 'word' && !/^\s+\p{L}{2,}ed\s+\p{Ll}{2,}s(?!\p{L})/u.test(after) ? 'name' : 'doubt';
  return ASIDE.test(after) ? 'doubt' : 'word';
}

/** Small words of languages that put no endings on names. */
const NO_ENDINGS =
  /(?<!\p{L})(?:the|and|of|with|from|were|our|had|been|this|that|which|because|for|by|der|die|das|und|nicht|wurde|les|une|était|los|las|una|que|het|een|niet|och|inte|ikke|não|uma|foi|della|che|sono)(?!\p{L})/giu;
const GERMAN = /(?<!\p{L})(?:der|die|das|und|nicht|wurde|war|ein|eine)(?!\p{L})/giu;
const ENOUGH_WORDS = 2;
/** In these languages shorter words with a capital are too often titles, or the beginning of something. */
const LEAST_LETTERS = 5;

/**
 * Whether a name with a case ending may stand from `start` to `end`. Only words with a capital count, where a script has
 * them. In a language without such endings a capital says nothing where a sentence begins, in a title, and in German,
 * where all nouns have one.
 */
export function isInflectedHere(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  // Georgian has capitals, but writes none in sentences.
  if (!/^\p{Lu}/u.test(word)) return !/^(?!\p{sc=Georgian})\p{Ll}/u.test(word);
  if (!/^\p{sc=Latin}/u.test(word)) return true;
  const [before, after] = [lineBefore(text, start), lineAfter(text, end)];
  const around = `${before}${word}${after}`;
  if ((around.match(NO_ENDINGS)?.length ?? 0) < ENOUGH_WORDS) return true;
  if (DID.test(after)) return true;
  if (word.length < LEAST_LETTERS || otherMeaning(word) !== null || EVERYDAY.has(word.toLowerCase()))
    return false;
  const isGerman = (around.match(GERMAN)?.length ?? 0) >= ENOUGH_WORDS;
  const isInTitle = CAPITAL_AFTER.test(after) && CAPITAL_BEFORE.test(before);
  return !isGerman && !isInTitle && !isSentenceStart(text.slice(0, start));
}

/** Headings and other paragraphs may be in another language. */
function lineBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 150, text.lastIndexOf('\n', start - 1) + 1), start);
}

function lineAfter(text: string, end: number): string {
  const next = text.indexOf('\n', end);
  return text.slice(end, Math.min(end + 150, next === -1 ? text.length : next));
}
