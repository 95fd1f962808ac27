/** Letters that no decomposition takes apart, as people write them without their keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // Arabic letters that are written for each other, also on a Persian keyboard.
  ٱ: 'ا',
  ة: 'ه',
  ہ: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

/**
 * Characters that nobody sees: accents, which only change a letter, what has no width, the stroke that makes an Arabic
 * word longer, and fillers of Korean.
 */
const UNSEEN = '[\\p{M}\\p{Cf}\\u0640\\u115f\\u1160\\u3164\\uffa0]';
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');
const ONLY_UNSEEN = new RegExp(`^${UNSEEN}$`, 'u');

/** Whether a character takes no room of its own in a word. */
export function isUnseen(character: string): boolean {
  return ONLY_UNSEEN.test(character);
}

/** Cyrillic and Greek letters that look like Latin ones, in small letters as the text is folded; each with its like. */
const LOOK_ALIKES = 'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdһhӏlԛqԝwαaβbεeζzηhιiκkμmνnοoρpτtυuχxγy';

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PLAIN),
  ...[...LOOK_ALIKES.matchAll(/(.)(.)/gu)].map(([, letter = '', like = '']) => [letter, like] as const),
]);

const known = new Map<string, string>();

/**
 * One character as names and private words are compared: in lower case, without accents, compatibility forms
 * (ligatures, full width) taken apart, and letters of other alphabets as the Latin ones that they look like.
 * It may become several characters, or none.
 */
export function plainCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const lower = character.normalize('NFKD').toLowerCase().replace(ALL_UNSEEN, '');
  const plain = [...lower].map((letter) => FOLDED.get(letter) ?? letter).join('');
  known.set(character, plain);
  return plain;
}
