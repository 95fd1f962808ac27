import { NOTHING_WRITTEN, type WrittenDate, type WrittenTime } from '#shared/time/writtenTime.ts';

/** The words of units, in all languages that are read, and how many days one is; null: it is less than a day. */
const UNITS: readonly { readonly words: string; readonly days: number | null }[] = [
  {
    words:
      's|secs?|seconds?|sek(?:\\.|unden?|und(?:y|ę|er)?)?|secondes?|segundos?|second[io]|seconden?|秒|초',
    days: null,
  },
  { words: 'm|mins?\\.?|minutes?|minuten?|minut[io]s?|minut(?:y|ę|er)?|分钟?|分鐘|분', days: null },
  {
    words:
      'h|hrs?|hours?|std\\.?|stunden?|heures?|horas?|or[ae]|uur|uren|godzin[yęa]?|timm(?:e|ar)|時間|小时|小時|시간',
    days: null,
  },
  { words: 'd|days?|tag(?:en|e)?|jours?|días?|dias?|giorn[io]|dag(?:en|ar)?|dni|dzień|日|天|일', days: 1 },
  {
    words:
      'w|weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken|tydzień|tygodni[e]?|veck(?:a|or)|週間|周|週|주',
    days: 7,
  },
  {
    words:
      'months?|monat(?:en|e)?|mois|mes(?:es)?|mês|mes[ei]|maand(?:en)?|miesiąc(?:e|ach)?|miesięcy|månad(?:er)?|か月|ヶ月|个月|個月|개월|달',
    days: null,
  },
];
const ONE = "an?|one|eine[rm]?|une?|un[ao]?|uma?|un[’']|een|en|ett";
const UNIT = UNITS.map(({ words }) => `(${words})`).join('|');
const COUNT = `(?:(\\d{1,3})\\s?|(?:${ONE})\\s?|)`;
const SPAN = `${COUNT}(?:${UNIT})`;
/** What stands around a span and counts it back from now. */
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['(?:about\\s|over\\s)?', '\\sago'],
  ['vor\\s(?:etwa\\s)?', ''],
  ['il\\sy\\sa\\s(?:environ\\s)?', ''],
  ['hace\\s', ''],
  ['há\\s(?:cerca\\sde\\s)?', ''],
  ['', '\\sfa'],
  ['', '\\sgeleden'],
  ['', '\\stemu'],
  ['för\\s', '\\ssedan'],
  ['', '\\s?(?:前|전)'],
];
const AGO = FRAMES.map(([before, after]) => new RegExp(`^${before}${SPAN}${after}$`, 'iu'));
const NOW =
  /^(?:(?:just )?now|an? (?:moment|few (?:seconds|minutes)) ago|moments ago|gerade eben|(?:eben|soeben) erst|à l['’]instant|ahora mismo|agora(?: mesmo)?|proprio ora|zojuist|przed chwilą|just nu|たった今|방금(?: 전)?|刚刚|剛剛)$/iu;

/**
 * The time that a whole text is, if it counts back from the moment of copying: `5 minutes ago`, `vor 2 Tagen`, `刚刚`. Chats
 * head their posts so; nothing in them says that moment.
 */
export function agoTime(text: string): WrittenTime | null {
  const words = text.trim().replace(/^\[(.*)\]$/u, '$1');
  if (words.length > 40) return null;
  const date = dateOf(words);
  return date === null ? null : { ...NOTHING_WRITTEN, date, words };
}

function dateOf(words: string): WrittenDate | null {
  if (NOW.test(words)) return { kind: 'moment-ago' };
  for (const form of AGO) {
    const [whole, count = '1', ...units] = form.exec(words) ?? [];
    if (whole === undefined) continue;
    const days = UNITS[units.findIndex((unit) => unit !== undefined)]?.days ?? null;
    return days === null ? { kind: 'moment-ago' } : { kind: 'days-ago', days: days * Number(count) };
  }
  return null;
}
