import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { MORE_FIRST_NAMES } from '#shared/names/moreFirstNames.ts';

/** What people do and programs do not, in the languages of most documents. */
const DEEDS = [
  'noticed|joined|called|phoned|asked|said|wrote|replied|answered|suggested|proposed|decided|investigated|escalated|volunteered|looked|took over|realised|realized|confirmed|merged|reverted|rolled|deployed|fixed|found|opened|helped|shared|paged',
  'notices|joins|calls|phones|asks|says|writes|replies|answers|suggests|proposes|decides|investigates|escalates|looks|takes over|realises|realizes|confirms|merges|reverts|rolls|deploys|fixes|finds|opens|helps|shares|pages|spots|sees|turns|restarts',
  'bemerkte|meldete|rief|fragte|sagte|schrieb|antwortete|schlug|entschied|untersuchte|übernahm|stellte|bestätigte|behob|fand|half',
  'remarqua|rejoignit|appela|demanda|écrivit|répondit|proposa|décida|a (?:remarqué|rejoint|appelé|demandé|écrit|répondu|proposé|décidé|trouvé|corrigé)',
  'notó|llamó|preguntó|dijo|escribió|respondió|propuso|decidió|encontró|confirmó|percebeu|ligou|perguntou|disse|escreveu|respondeu|decidiu|encontrou',
].join('|');

/**
 * Says of a name whether the document tells that it is a person’s: it names it among its people, it is a common first name,
 * or a sentence has it do what only people do. Places and things have capitals too. `text`: the whole document, plain.
 */
export function createPersonCheck(text: string, people: readonly string[]): (name: string) => boolean {
  const known = new Set(people.flatMap((name) => [lower(name), lower(firstOf(name))]));
  const first = new Set([...FIRST_NAMES, ...MORE_FIRST_NAMES].map(lower));
  return (name) =>
    known.has(lower(name)) ||
    first.has(lower(firstOf(name))) ||
    acts(name, text) ||
    acts(firstOf(name), text);
}

function acts(name: string, text: string): boolean {
  const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?: \\p{Lu}\\p{L}+)? (?:${DEEDS})(?!\\p{L})`, 'u').test(
    text,
  );
}

function firstOf(name: string): string {
  return name.split(/\s+/)[0] ?? '';
}

function lower(name: string): string {
  return name.trim().toLowerCase();
}
