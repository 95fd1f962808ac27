/** Signs of Japanese, Korean and Chinese, and the wide marks that stand among them. */
const EAST_ASIAN = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uff5e]/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NEXT_DAY = /^(?:翌(?:日|朝)?|(?:그 ?)?다음 ?날|익일|次日|第二天|隔天)\s*/;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?`;
const ABOUT = new RegExp(`^(${CLOCK})\\s?(?:頃|ころ|ごろ|경|쯤|즈음|左右|前後|许)`);
const DATE_AND_ABOUT = new RegExp(`^(.{4,20}?[\\s,])(${CLOCK})\\s?(?:頃|ころ|ごろ|경|쯤|左右|前後)`);
const OPEN_END = new RegExp(`^((?:.{4,20}?[\\s,])?~?${CLOCK})\\s?[~〜～](?!\\s?\\d)\\s*`);

/**
 * A text that begins with a time in Japanese, Korean or Chinese, with that time as it is written elsewhere: `翌 9時05分頃
 * 復旧` as `~9:05 (+1) 復旧`. Every other text as it is.
 */
export function withWesternTime(text: string): string {
  if (!EAST_ASIAN.test(text.slice(0, 60))) return text;
  const isNextDay = NEXT_DAY.test(text);
  const start = text.slice(0, 60).replace(NEXT_DAY, '').replaceAll('：', ':').replaceAll('／', '/');
  const dated = start
    .replace(
      /^((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일](?:\s?[(（][月火水木金土日월화수목금토일一二三四五六][)）])?\s*/,
      '$1-$2-$3 ',
    )
    .replace(
      /^(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일](?:\s?[(（][月火水木金土日월화수목금토일一二三四五六][)）])?\s*/,
      (_whole, month: string, day: string) => `${MONTHS[Number(month) - 1] ?? month} ${day} `,
    );
  const clocked = dated
    .replace(
      /(午前|午後|오전|오후|上午|下午|晚上|凌晨)\s?(\d{1,2})\s?(?::|[時시时点點]\s?)(?:(\d{1,2})\s?[分분]?)?/,
      halfDay,
    )
    .replace(
      /(?<!\d)(\d{1,2})\s?[時시时点點](?![間간])\s?(?:(\d{1,2})\s?[分분])?/,
      (_whole, hour: string, minute = '00') => `${hour}:${minute.padStart(2, '0')}`,
    );
  const about = clocked
    .replace(ABOUT, '~$1')
    .replace(DATE_AND_ABOUT, '$1~$2')
    .replace(OPEN_END, '$1 ')
    .replace(/(\d)\s?[〜～]\s?(?=\d)/, '$1-');
  const shifted = isNextDay ? about.replace(new RegExp(`^~?${CLOCK}`), '$& (+1)') : about;
  return withSeparator(shifted) + text.slice(60);
}

function halfDay(_whole: string, half: string, hour: string, minute = '00'): string {
  const isMorning = /午前|오전|上午|凌晨/.test(half);
  return `${hour}:${minute.padStart(2, '0')} ${isMorning ? 'am' : 'pm'}`;
}

/** These scripts write words right behind a clock. */
function withSeparator(text: string): string {
  return text.replace(
    new RegExp(
      `^((?:[\\d-]{8,10} |[A-Z][a-z]{2} \\d{1,2} )?~?${CLOCK}(?: \\(\\+1\\))?)(?=[\\u3000-\\u9fff\\uac00-\\ud7af「、])[、\\s]*`,
    ),
    '$1 ',
  );
}
