import { latinNames } from '#shared/names/latinNames.ts';
import { capitalised } from '#shared/text/phrases.ts';

const UNSPACED_NAME = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,5}$/u;
const HANGUL_NAME = /^\p{sc=Hangul}{3,4}$/u;

/** Family names of two letters where one is the rule. */
const LONG_FAMILY_NAME =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|东方|東方|皇甫|尉迟|公孙|慕容|司徒|令狐|남궁|황보|제갈|선우|독고)/u;

/** How people with these family names are addressed without their given names. */
const AFTER_ONE_LETTER = [
  '先生',
  '女士',
  '小姐',
  '老师',
  '老師',
  '经理',
  '經理',
  '工',
  '总',
  '總',
  '哥',
  '姐',
] as const;
const BEFORE_ONE_LETTER = ['小', '老', '阿'] as const;
const AFTER_TWO_LETTERS = ['さん', '様', 'さま', '氏', 'くん', 'ちゃん'] as const;

/**
 * The parts of a name that people use alone: first and last names, both halves of a double one, given names that
 * are written without a space after the family name. Initials and small words in between (van, de la) are none.
 */
export function nameParts(name: string): readonly string[] {
  const words = name
    .replace(SERVANT, '$1\u00a0')
    .split(BETWEEN)
    .flatMap((word) => [word, ...halvesOf(word), ...givenNamesOf(word)]);
  return [...new Set(words.filter(isTelling))];
}

/** No space that does not break: {@link SERVANT}. */
const BETWEEN = /[\t\n\v\f\r \u2000-\u200a\u202f\u3000._·・]+/u;
/** `عبد الله` is one name: the first of its words says little, and the second is God's. */
const SERVANT = /(?<!\p{L})(عبد)\s+/gu;
const ARABIC_PARTICLE = /^(?:بن|ابن|بنت|أبو|ابو|أبي|آل|ال|أم)$/u;
const HYPHEN = /[-\u2010\u2011\u2012\u2013]/u;
const PARTICLE = /^(?:al|el|ul|bin|ben|ibn|abu|abd|de|da|do|du|di|la|le|san|st|van|von|der|den|ter)$/iu;

/** `Jean-Luc` is called Jean, and `Lindqvist-Auer` may be known by either name; `ops-bot` is neither. */
function halvesOf(word: string): readonly string[] {
  const halves = word.split(HYPHEN);
  if (halves.length === 1 || !halves.some((half) => /^\p{Lu}\p{M}*\p{Ll}/u.test(half))) return [];
  return halves.filter((half) => /^\p{Lu}/u.test(half) && !PARTICLE.test(half));
}

function givenNamesOf(word: string): readonly string[] {
  const letters = [...word];
  const from = (start: number, end?: number) => letters.slice(start, end).join('');
  const isLong = LONG_FAMILY_NAME.test(word);
  if (HANGUL_NAME.test(word)) return [from(isLong ? 2 : letters.length - 2)];
  if (!UNSPACED_NAME.test(word)) return [];
  if (isLong || letters.length > 3) return [from(0, 2), from(2)].filter((part) => [...part].length > 1);
  const addressed = [
    ...BEFORE_ONE_LETTER.map((familiar) => familiar + from(0, 1)),
    ...AFTER_ONE_LETTER.map((title) => from(0, 1) + title),
    ...AFTER_TWO_LETTERS.flatMap((title) => [from(0, 1) + title, from(0, 2) + title]),
  ];
  return [from(0, 1), from(1), ...addressed];
}

function isTelling(part: string): boolean {
  if (ARABIC_PARTICLE.test(part)) return false;
  const letters = [...part].filter((character) => /\p{L}/u.test(character));
  if (letters.length < 2) return letters.length === 1 && /\p{Lo}/u.test(part);
  return letters.length > 3 || !/^\p{Ll}+$/u.test(part);
}

/** How letters of German and the Nordic languages are written without their keyboard; accents left out go without saying. */
const WRITTEN_OUT: Readonly<Record<string, readonly string[]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ß: ['ss', 'sz', 's'],
  å: ['a', 'aa'],
  ø: ['o', 'oe'],
  æ: ['ae', 'a'],
  œ: ['oe', 'o'],
  þ: ['th'],
  ð: ['d', 'dh'],
};

/** And which letters may have been meant; not after another vowel or q: `Bauer`, `Raquel`. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  ae: ['ae', 'ä'],
  oe: ['oe', 'ö', 'ø'],
  ue: ['ue', 'ü'],
  aa: ['aa', 'å'],
  ss: ['ss', 'ß'],
};

const WRITTEN_OUT_LETTER = /([äöüßåøæœþð])/iu;
const MEANT_LETTERS = /((?<![aeiouq])(?:ae|oe|ue|aa)|ss)/iu;
/** A name with more of these letters keeps the further ones as they are written. */
const MOST_CHOICES = 4;

/**
 * The other spellings of a name: `Krueger` and `Kruger` for `Krüger`, `Müller` for `Mueller`, in any mixture, and
 * `Volkov` for `Волков`.
 * Without the name itself.
 */
export function spellingsOf(name: string): readonly string[] {
  const composed = name.normalize('NFC');
  // Most names have one spelling only.
  if (!WRITTEN_OUT_LETTER.test(composed) && !MEANT_LETTERS.test(composed) && isAscii(composed)) return [];
  const all = [
    ...mixed(composed, WRITTEN_OUT_LETTER, WRITTEN_OUT),
    ...mixed(composed, MEANT_LETTERS, MEANT),
    ...latinNames(composed),
  ];
  return [...new Set(all)].filter((spelling) => spelling !== composed);
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function mixed(
  name: string,
  letters: RegExp,
  choices: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  let chosen = 0;
  return name.split(letters).reduce<readonly string[]>(
    (before, piece) => {
      const key = piece.toLowerCase();
      // Names are anybody's words, and every object knows a `constructor`.
      const others = Object.hasOwn(choices, key) ? choices[key] : undefined;
      if (others === undefined || chosen >= MOST_CHOICES) return before.map((text) => text + piece);
      chosen += 1;
      const isCapital = piece !== piece.toLowerCase();
      const written = others.map((other) => (isCapital ? capitalised(other) : other));
      return before.flatMap((text) => written.map((other) => text + other));
    },
    [''],
  );
}
