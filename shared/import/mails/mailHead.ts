import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';

/** What the head of a mail says; each by its name in English. */
const MAIL_FIELDS = ['from', 'date', 'to', 'cc', 'bcc', 'subject'] as const;
export type MailField = (typeof MAIL_FIELDS)[number];

/** The names that mail programs write for them, also above a mail that is answered or passed on. */
const NAMES: Readonly<Record<MailField, readonly string[]>> = {
  from: ['from', 'von', 'de', 'da', 'van', 'från', 'fra', 'od', '发件人', '差出人', '보낸 사람'],
  date: [
    'date',
    'sent',
    'datum',
    'gesendet',
    'envoyé',
    'fecha',
    'enviado',
    'enviada em',
    'enviado el',
    'data',
    'inviato',
    'verzonden',
    'skickat',
    'sendt',
    'wysłano',
    '发送时间',
    '日期',
    '送信日時',
    '日時',
    '보낸 날짜',
    '날짜',
  ],
  to: ['to', 'an', 'à', 'para', 'a', 'aan', 'till', 'til', 'do', '收件人', '宛先', '받는 사람'],
  cc: ['cc', 'kopie', 'copia', '抄送', '참조'],
  bcc: ['bcc', 'blindkopie'],
  subject: [
    'subject',
    'betreff',
    'objet',
    'asunto',
    'assunto',
    'oggetto',
    'onderwerp',
    'ämne',
    'emne',
    'temat',
    '主题',
    '件名',
    '제목',
  ],
};
const FIELD_OF = new Map(MAIL_FIELDS.flatMap((field) => NAMES[field].map((name) => [name, field] as const)));
/** A line of a head; programs that write Markdown make its name bold. */
const LINE = /^\s*\**([\p{L}][\p{L}\p{M} -]{0,30})\s?[:：]\**(.*)$/u;

/** The head of a mail within a text. */
export interface MailHead {
  readonly lines: LineRange;
  /** What it says, with the lines that say it. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly line: number }[]>;
}

/**
 * The head that begins at a line of a text, 1-based; null where none does. It names a sender, a time, and to whom or
 * about what; at the beginning of the text (`isFirst`) it may lack the time if it names both. A line that begins with space
 * goes on with the one above.
 */
export function mailHeadAt(source: readonly string[], from: number, isFirst = false): MailHead | null {
  const fields = new Map<string, { value: string; line: number }[]>();
  let last: { value: string; line: number } | null = null;
  let to = from - 1;
  for (let number = from; number <= source.length; number += 1) {
    const raw = source[number - 1] ?? '';
    if (last !== null && /^[ \t]+\S/.test(raw)) last.value = `${last.value} ${raw.trim()}`;
    else {
      const [, name = '', value = ''] = LINE.exec(raw) ?? [];
      if (name === '') break;
      const key = name.toLowerCase();
      last = { value: value.trim(), line: number };
      const field = FIELD_OF.get(key) ?? key;
      fields.set(field, [...(fields.get(field) ?? []), last]);
    }
    to = number;
  }
  const [isTo, isAbout] = [fields.has('to'), fields.has('subject')];
  const isWhole = fields.has('date') ? isTo || isAbout : isFirst && isTo && isAbout;
  const isHead = fields.has('from') && isWhole;
  return isHead ? { lines: { from, to }, fields } : null;
}

/** Whether a field of a head has one of the names that are understood, as {@link MailHead} has it. */
export function isMailField(name: string): boolean {
  return MAIL_FIELDS.some((field) => field === name);
}

/** Whether a text begins with the head of a mail. */
export function isMail(text: string): boolean {
  const source = text.slice(0, 20_000).split(/\r\n|\n|\r/);
  const first = source.findIndex((raw) => raw.trim() !== '');
  return first !== -1 && mailHeadAt(source, first + 1, true) !== null;
}
