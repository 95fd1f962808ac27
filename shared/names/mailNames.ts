import { isProgramOnly } from '#shared/names/programNames.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** An address with what stands around it in a list of people; or an account that is spoken to. */
const ADDRESS =
  /[<([]?(?:mailto:)?(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*[>)\]]?|(?<=\s[<(]?)@([a-z0-9][a-z0-9._-]+)/giu;
/** Addresses that nobody's name is in. */
const MAILBOX =
  /^(?:support|help|hello|info|contact|press|media|security|abuse|privacy|legal|sales|status|billing|service|care|feedback|team|no-?reply|do-?not-?reply|mailer-daemon|postmaster|webmaster|hostmaster|admin|root|alerts?|incidents?)$/i;

/** A list of people without its addresses, and whom these name: `psraman`, or `Priya Raman` for `priya.raman@…`. */
interface NamesInMail {
  readonly rest: string;
  readonly names: readonly string[];
}

/** Takes addresses out of a list of people, so that a name is the same with and without one. */
export function namesInMail(text: string): NamesInMail {
  if (!text.includes('@')) return { rest: text, names: [] };
  const names: string[] = [];
  const rest = text.replace(ADDRESS, (_address, local: string | undefined, account: string | undefined) => {
    names.push(...namesInLocalPart(local ?? account ?? ''));
    return ' ';
  });
  return { rest, names: [...new Set(names)] };
}

/** Several words are a name; one is an account, unless it is written like a name. */
function namesInLocalPart(local: string): readonly string[] {
  const person = local.replace(/\+.*$/u, '');
  if (MAILBOX.test(person)) return [];
  const byDots = person.split(/[._%]+/u);
  const words = (byDots.length > 1 ? byDots : person.split('-')).flatMap((word) => {
    const letters = word.replace(/\d+$/u, '');
    return letters === '' ? [] : [letters];
  });
  if (words.length < 2) return words;
  const name = words.map(wordOfName).join(' ');
  return words[0]?.length === 1 ? [name, words.join('')] : [name];
}

/** `jean-luc` is written Jean-Luc. */
function wordOfName(word: string): string {
  return word.split('-').map(capitalised).join('-');
}

/**
 * The ways in which people are named in a text: their full names and their first names, each once, the
 * longer ones first. Single letters would be found everywhere, and programs are no people.
 */
export function spokenNames(names: readonly string[]): readonly string[] {
  const spoken = names.flatMap((name) => [name.trim(), name.trim().split(/\s+/)[0] ?? '']);
  const people = spoken.filter((name) => [...name].length > 1 && !isProgramOnly(name));
  return [...new Set(people)].sort((a, b) => b.length - a.length);
}
