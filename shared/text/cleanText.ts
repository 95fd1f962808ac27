import { byKey } from '#shared/basics/memo.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff\ud800-\udfff]/;
const HALF_PAIRS = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Characters that nobody sees and that change how the text beside them is shown, or hide in it: embeddings, overrides and
 * isolates of direction, which can turn a word or a file's ending round; soft hyphens, word joiners and byte order marks;
 * signs for annotations and for mathematics read aloud. Characters that languages need stay: marks of direction,
 * joiners (Persian, emoji) and breaks between words without spaces (Khmer, Thai).
 */
const HIDDEN_CONTROLS =
  /[\u00ad\u180e\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|\u{e0001}/gu;

/** Text as it may come into an incident, into a name and into a message: without {@link HIDDEN_CONTROLS}. */
export function withoutHiddenControls(text: string): string {
  return text.replace(HIDDEN_CONTROLS, '');
}

/**
 * Text that every export can carry: line ends become LF, control characters (a terminal obeys those from U+0080 to U+009F
 * too), U+FFFE and U+FFFF (which HTML and XML forbid) and hidden controls disappear, and half surrogate pairs become the replacement character.
 */
export function cleanText(text: string): string {
  const shown = withoutHiddenControls(text);
  if (!SUSPECT.test(shown)) return shown;
  return shown
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(HALF_PAIRS, '\ufffd');
}

/** The text on one line: line breaks and runs of ordinary spaces become one space. */
export function oneLine(text: string): string {
  const cleaned = cleanText(text);
  if (!/[\t\n]|^ | $| {2}/.test(cleaned)) return cleaned;
  return cleaned.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '');
}

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

/** More than an incident has, in whichever letters. */
const MOST_CHARACTERS = 20_000;

/**
 * One character as names and private words are compared: in lower case, without accents, compatibility forms
 * (ligatures, full width) taken apart, and letters of other alphabets as the Latin ones that they look like.
 * It may become several characters, or none.
 */
export const plainCharacter = byKey(MOST_CHARACTERS, (character: string): string => {
  const lower = character.normalize('NFKD').toLowerCase().replace(ALL_UNSEEN, '');
  return [...lower].map((letter) => FOLDED.get(letter) ?? letter).join('');
});
