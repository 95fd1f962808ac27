import { type MailHead, mailHeadAt } from '#shared/import/mails/mailHead.ts';

/** A mail within a text. Lines are counted from 1. */
export interface MailPart {
  readonly head: MailHead;
  /** The last line of the mail. */
  readonly to: number;
  /** The lines that it quotes of other mails, with those that say whom it quotes. */
  readonly quoted: ReadonlySet<number>;
  /** Whether another mail passes it on, or answers it, above. */
  readonly isBelow: boolean;
}

const QUOTE = /^\s{0,3}>/;
/** `On Mon, 4 May 2026 at 10:01, Ada Orme <ada@example.org> wrote:`, which programs break behind 76 characters. */
export const ATTRIBUTION =
  /^\s*(?:on|am|le|el|il|op|em|den|dnia|w dniu)\b.{0,200}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał\(?a?\)?)\b.{0,100}[:：]\s*$/iu;
/** What programs write above a mail that is passed on, or answered below. */
export const DIVIDER =
  /^\s*(?:-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message (?:d'origine|transféré)|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht)[^-]{0,40}-{2,}|begin forwarded message:|_{5,}|-{5,}|={5,})\s*$/i;

/** The mails of a text: those of a mailbox, and those that stand below a mail that answers them or passes them on. */
export function mailParts(source: readonly string[]): readonly MailPart[] {
  const heads: MailHead[] = [];
  for (let number = 1; number <= source.length; number += 1) {
    const above = source[number - 2] ?? '';
    if (above.trim() !== '' && !DIVIDER.test(above)) continue;
    const isFirst = heads.length === 0 && source.slice(0, number - 1).every((line) => line.trim() === '');
    const head = mailHeadAt(source, number, isFirst);
    if (head === null) continue;
    heads.push(head);
    number = head.lines.to;
  }
  return heads.map((head, index) => {
    const end = (heads[index + 1]?.lines.from ?? source.length + 1) - 1;
    const to = DIVIDER.test(source[end - 1] ?? '') ? end - 1 : end;
    let above = head.lines.from - 2;
    while (above >= 0 && source[above]?.trim() === '') above -= 1;
    const isBelow = DIVIDER.test(source[above] ?? '');
    return { head, to, quoted: quotedLines(source, head.lines.to + 1, to), isBelow };
  });
}

/** A mail that says nothing itself tells what it quotes. */
function quotedLines(source: readonly string[], from: number, to: number): ReadonlySet<number> {
  const quoted = new Set<number>();
  let isOwn = false;
  for (let number = from; number <= to; number += 1) {
    const raw = source[number - 1] ?? '';
    if (QUOTE.test(raw)) quoted.add(number);
    else if (raw.trim() !== '') {
      const above = attributionAbove(source, number, to);
      for (const line of above) quoted.add(line);
      if (above.length > 0) number = above.at(-1) ?? number;
      else isOwn ||= !DIVIDER.test(raw);
    }
  }
  return isOwn ? quoted : new Set();
}

/** The lines from one on that say whom the quotation below them is of; none where they say something else. */
function attributionAbove(source: readonly string[], number: number, to: number): readonly number[] {
  const [first = '', second = ''] = [source[number - 1], source[number]];
  const length = [first, `${first} ${second}`].findIndex((text) => ATTRIBUTION.test(text)) + 1;
  if (length === 0) return [];
  let below = number + length;
  while (below < to && (source[below - 1] ?? '').trim() === '') below += 1;
  const isQuoted = below <= to && QUOTE.test(source[below - 1] ?? '');
  return isQuoted ? Array.from({ length }, (_nothing, index) => number + index) : [];
}
