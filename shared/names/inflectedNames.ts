import { plainCharacter } from '#shared/text/cleanText.ts';

/** Endings of one way to inflect, in the letters of `searchForm`. */
export interface Endings {
  /** Tells them from all others. */
  readonly name: string;
  readonly all: ReadonlySet<string>;
}

/** How a name begins where a language puts a case ending on it, and what may follow up to the end of the word. */
export interface InflectedName {
  readonly stem: string;
  readonly endings: Endings;
}

/** Endings that replace the last letters of a name; in groups, because one name may belong to several languages. */
interface Declension {
  /** Matches what the ending replaces, at the end of the name. */
  readonly replaced: RegExp;
  /** What stands in its place before the endings. */
  readonly by?: string;
  readonly endings: ReadonlySet<string>;
  /** Letters that have to be left of the name. */
  readonly least: number;
}

/** As texts are compared: letter by letter, without accents. */
const endings = (text: string): ReadonlySet<string> =>
  new Set(text.split(' ').map((ending) => [...ending].map(plainCharacter).join('')));

/** Finnish, Estonian, Hungarian, Turkish, Baltic and Slavic languages in Latin letters; accents make no difference. */
const ADDED = endings(
  'n a ta ssa sta lla lta lle na ksi tta kin han lt st sse ga in ia issa ista illa ilta ille ina iksi en essa esta ella ' +
    'elta elle ena eksi een iin aan oon uun nin nun un i u yi yu e ye de da te den dan ten tan le la yle yla t at et ot nak ' +
    'nek val vel ban ben ba be bol rol tol hoz hez ra re on nal nel ert nal owi ovi em iem om m ie ze y ow uv ov ova ovo ove ' +
    'ovu ovou ovy ego emu im ym iego iemu ich ych iej ej ou oj ami ach o ui am us ak ek ok nu ny nyj',
);
const FINNISH = endings('n ssa sta lla lta lle ksi na a en');

const LATIN: readonly Declension[] = [
  { replaced: /$/u, endings: ADDED, least: 3 },
  {
    replaced: /a$/u,
    endings: endings(
      'y i e ie o u ou oj ej ej om ia ii iej ach ami in ina ino inu iny ei ai as os ze ce dze rze',
    ),
    least: 3,
  },
  { replaced: /ka$/u, endings: endings('ce'), least: 3 },
  { replaced: /ga$/u, endings: endings('dze ze'), least: 2 },
  { replaced: /o$/u, endings: endings('a u om owi ovi ov ova e y i ie em'), least: 3 },
  { replaced: /[iy]$/u, endings: endings('ego emu im ym eho iego iemu ich ych om em'), least: 4 },
  {
    replaced: /(?<![ei])e[kc]$/u,
    by: '',
    endings: endings('ka kowi kovi kiem kem ku kom ca cowi covi cem cu com ke ce'),
    least: 3,
  },
  { replaced: /(?<![ai])el$/u, endings: endings('la lowi lovi lem lu lom le'), least: 3 },
  {
    replaced: /(?:as|us|ys|is)$/u,
    endings: endings('o ui a u e io iui i iu iaus aus am im um ai'),
    least: 5,
  },
  {
    replaced: /nen$/u,
    by: 's',
    endings: endings('en ta essa esta ella elta elle ena eksi et ten ille ista'),
    least: 2,
  },
  { replaced: /(?<=k)k([aeiouy])$/u, by: '$1', endings: FINNISH, least: 2 },
  { replaced: /(?<=t)t([aeiouy])$/u, by: '$1', endings: FINNISH, least: 2 },
  { replaced: /(?<=p)p([aeiouy])$/u, by: '$1', endings: FINNISH, least: 2 },
  { replaced: /i$/u, by: 'e', endings: FINNISH, least: 3 },
  { replaced: /t([aeiouy])$/u, by: 'd$1', endings: FINNISH, least: 3 },
  { replaced: /ti$/u, by: 'de', endings: FINNISH, least: 3 },
  { replaced: /([bcdfghjklmnprstvz])$/u, by: '$1$1', endings: endings('al el'), least: 2 },
];

const CYRILLIC: readonly Declension[] = [
  {
    replaced: /(?<![аеёиоуыэюяйьії])$/u,
    endings: endings('а у ом ем е ым ы ых ыми и ов ова ову овым ової і ові еві ин'),
    least: 2,
  },
  { replaced: /а$/u, endings: endings('ы и е у ой ою ей ею і о ам ами ах ин ина ину иной'), least: 2 },
  { replaced: /я$/u, endings: endings('и е ю ей ею і ї єю й ям'), least: 2 },
  { replaced: /й$/u, endings: endings('я ю ем е и єм єві ї ев'), least: 2 },
  { replaced: /(?:ий|ый|ой|ій)$/u, endings: endings('ого ому им ым ом его ему ем ие ые ых их'), least: 2 },
  { replaced: /ь$/u, endings: endings('я ю ем ём е и єм'), least: 2 },
  { replaced: /[ая]я$/u, endings: endings('ой ую ою ей юю'), least: 2 },
  { replaced: /о$/u, endings: endings('а у ом ові і е'), least: 2 },
  { replaced: /ец$/u, endings: endings('ца цу цом цем це ця цю'), least: 2 },
  { replaced: /[еёо]к$/u, endings: endings('ка ку ком ке'), least: 2 },
  { replaced: /[еоі]л$/u, endings: endings('ла лу лом ле'), least: 2 },
  { replaced: /[еоё]в$/u, by: 'ьв', endings: endings('а у ом ем е'), least: 1 },
];

const GREEK: readonly Declension[] = [
  { replaced: /ος$/u, endings: endings('ου ο ε'), least: 2 },
  { replaced: /ης$/u, endings: endings('η'), least: 3 },
  { replaced: /ας$/u, endings: endings('α'), least: 3 },
  { replaced: /$/u, endings: endings('ς'), least: 3 },
];

const GEORGIAN: readonly Declension[] = [
  { replaced: /$/u, endings: endings('მ მა ს ის ით სთან სთვის ისთვის თან ი ო'), least: 2 },
  { replaced: /ი$/u, endings: endings('მა ს ის ით ისთვის თან ო'), least: 2 },
];
const ARMENIAN: readonly Declension[] = [{ replaced: /$/u, endings: endings('ը ն ի ին ից ով'), least: 3 }];

const LATIN_NAME = /^[\p{sc=Latin}'’-]+$/u;
const SCRIPTS = [
  { script: LATIN_NAME, declensions: named('latin', LATIN) },
  { script: /^[\p{sc=Cyrillic}'’-]+$/u, declensions: named('cyrillic', CYRILLIC) },
  { script: /^\p{sc=Greek}+$/u, declensions: named('greek', GREEK) },
  { script: /^\p{sc=Georgian}+$/u, declensions: named('georgian', GEORGIAN) },
  { script: /^\p{sc=Armenian}+$/u, declensions: named('armenian', ARMENIAN) },
] as const;

function named(script: string, declensions: readonly Declension[]) {
  return declensions.map(({ endings: all, ...rest }, index) => ({
    ...rest,
    endings: { name: `${script} ${index}`, all },
  }));
}

/**
 * How the word may go on where a name has a case ending: `Annin`, `Kowalskiego`, `Ивановой` for Anni, Kowalski and
 * Иванова. Which language somebody's name belongs to is not known, so that the endings of all count.
 */
export function inflectedNames(part: string): readonly InflectedName[] {
  const name = part.normalize('NFC');
  const declensions = SCRIPTS.find(({ script }) => script.test(name))?.declensions ?? [];
  const capital = name.charAt(0);
  const isLatin = LATIN_NAME.test(name);
  const rest = isLatin ? [...name.slice(1)].map(plainCharacter).join('') : name.slice(1).toLowerCase();
  return declensions.flatMap(({ replaced, by = '', endings: after, least }) => {
    if (!replaced.test(rest) || [...rest.replace(replaced, '')].length + 1 < least) return [];
    return [{ stem: capital + rest.replace(replaced, by), endings: after }];
  });
}

const BEFORE_ARABIC = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'ال', 'وال', 'لل'];
const BEFORE_HEBREW = ['ו', 'ב', 'ל', 'מ', 'ש', 'ה', 'כ', 'ול', 'וש', 'של'];

/** A name with the small words that Arabic and Hebrew write together with it: `وأحمد`, `לדוד`. Empty for other scripts. */
export function prefixedNames(part: string): readonly string[] {
  if ([...part].length < 3) return [];
  if (/^[\p{sc=Arabic}\p{M}]+$/u.test(part)) return BEFORE_ARABIC.map((before) => before + part);
  return /^[\p{sc=Hebrew}\p{M}]+$/u.test(part) ? BEFORE_HEBREW.map((before) => before + part) : [];
}
