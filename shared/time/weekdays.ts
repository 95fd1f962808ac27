/**
 * The names of weekdays, Monday first, as sources of patterns: in English, German, French, Spanish, Portuguese, Italian,
 * Dutch, Polish and Swedish.
 */
const NAMES = [
  'mon(?:day)?|montag|lundi|lunes|segunda(?:-feira)?|lunedì|maandag|poniedziałek|måndag',
  'tue(?:s(?:day)?)?|dienstag|mardi|martes|terça(?:-feira)?|martedì|dinsdag|wtorek|tisdag',
  'wed(?:s|nesday)?|mittwoch|mercredi|miércoles|quarta(?:-feira)?|mercoledì|woensdag|środ[aęy]|onsdag',
  'thu(?:r(?:s(?:day)?)?)?|donnerstag|jeudi|jueves|quinta(?:-feira)?|giovedì|donderdag|czwartek|torsdag',
  'fri(?:day)?|freitag|vendredi|viernes|sexta(?:-feira)?|venerdì|vrijdag|piątek|fredag',
  'sat(?:urday)?|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobot[aęy]|lördag',
  'sun(?:day)?|sonntag|dimanche|domingo|domenica|zondag|niedziel[aęi]|söndag',
];
/** The signs of weekdays in Japanese, Korean and Chinese, Monday first. */
const SIGNS = ['月월一', '火화二', '水수三', '木목四', '金금五', '土토六', '日일天'];

/** Any weekday, without a group of its own. */
export const WEEKDAY = `(?:${NAMES.join('|')})`;
/** Any sign of a weekday. */
export const WEEKDAY_SIGN = `[${SIGNS.join('')}]`;

const EACH = NAMES.map((names) => new RegExp(`^(?:${names})$`, 'iu'));

/** 1 for Monday to 7 for Sunday, by a name or a sign; 0 for any other word. */
export function weekdayNamed(word: string): number {
  const bySign = SIGNS.findIndex((signs) => word.length === 1 && signs.includes(word));
  return (bySign === -1 ? EACH.findIndex((names) => names.test(word)) : bySign) + 1;
}
