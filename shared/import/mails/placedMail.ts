import type { DraftEvent } from '#shared/import/draft/importDraft.ts';
import type { MailField } from '#shared/import/mails/mailHead.ts';
import type { MailPart } from '#shared/import/mails/mailParts.ts';
import { flagMessage } from '#shared/import/placing/flagWords.ts';
import type { ImportContext, LineRange } from '#shared/import/placing/parsedTimeline.ts';
import { placeEntries } from '#shared/import/placing/placeEntries.ts';
import { createZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import { textOfLines, titleAndDetail } from '#shared/import/reading/entryWords.ts';
import { linksBeside } from '#shared/import/reading/inline/linkedAddresses.ts';
import { plainInline } from '#shared/import/reading/inline/plainInline.ts';
import { scanLines } from '#shared/import/reading/scanLines.ts';
import { readCell } from '#shared/import/tables/cellTime.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

/**
 * A mail as an event at the moment that its head says it was sent. `own` are the lines of the text, blank where they are
 * not the mail’s own words. Its first mail is called by its subject, an answer by how it begins.
 */
export function placedMail(mail: MailPart, own: readonly string[], context: ImportContext): DraftEvent {
  const scannedLines = scanLines(own.join('\n'));
  const words = textOfLines(scannedLines, plainInline)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const subject = fieldOf(mail, 'subject');
  const named =
    isAnswer(subject) && words !== '' ? answerWords(words) : { title: subjectOf(subject), detail: words };
  const title = named.title === '' ? titleAndDetail(words).title : named.title;
  const links = linksBeside(scannedLines, `${title}\n${named.detail}`);
  const told = [named.detail, ...links].filter((part) => part !== '').join('\n');
  const detail = [told, addressLines(mail)].filter((part) => part !== '').join('\n\n');
  const actor = senderOf(mail);
  const lines = { from: mail.head.lines.from, to: mail.to };
  return {
    title: title === '' ? 'Mail' : title,
    ...(detail === '' ? {} : { detail }),
    ...(actor === '' ? {} : { actor }),
    kind: 'communication',
    sourceLines: lines,
    ...sendingTime(fieldOf(mail, 'date').replace(/\s+/g, ' '), lines, context),
  };
}

type SendingTime = Pick<DraftEvent, 'occurredAt' | 'precision' | 'choices' | 'flags' | 'written'>;

/** When a mail was sent, as its head says it: no time where that is none. */
function sendingTime(written: string, lines: LineRange, context: ImportContext): SendingTime {
  const message = flagMessage('sending-unknown', written);
  const flag = { code: 'sending-unknown', line: lines.from, words: written, message } as const;
  const unplacedTime: SendingTime = {
    occurredAt: null,
    precision: 'unplaced',
    choices: [],
    flags: [flag],
    written,
  };
  const time = readCell(written);
  if (time === null) return unplacedTime;
  const marks = [{ kind: 'entry', entry: { time, title: '', detail: '', actor: null, ...lines } }] as const;
  const zones = createZoneKeeper(marks, context, { marks: [], definitions: new Map() });
  const [placedEvent] = placeEntries(marks, context, { known: { day: null }, zones });
  if (placedEvent === undefined) return unplacedTime;
  const { occurredAt, precision, choices, flags } = placedEvent;
  return { occurredAt, precision, choices, flags, written };
}

/** The zone of the clock that wrote a mail, as its head says it; null where it says none that is certain. */
export function zoneOfMail(mail: MailPart): WrittenZone | null {
  const zone = readCell(fieldOf(mail, 'date').replace(/\s+/g, ' '))?.zone ?? null;
  return zone === null || zone.kind === 'ambiguous' ? null : zone;
}

/** Whom a mail is from and to, with their addresses. */
export function addressLines(mail: MailPart): string {
  const names: readonly (readonly [name: string, field: MailField])[] = [
    ['From', 'from'],
    ['To', 'to'],
    ['Cc', 'cc'],
    ['Bcc', 'bcc'],
  ];
  return names
    .map(([name, field]) => [name, fieldOf(mail, field)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** The name of who wrote a mail, else the address; empty where neither is said. */
export function senderOf(mail: MailPart): string {
  const from = fieldOf(mail, 'from');
  const name = from
    .replace(/\s*[<[][^<>[\]]*[>\]]\s*$/, '')
    .replace(/^["']|["']$/g, '')
    .trim();
  return name === '' ? from.replace(/[<>]/g, '') : name.replace(/^mailto:/, '');
}

const ANSWER = /^(?:(?:re|aw|sv|vs|antw|odp|ref|r|回复|答复|返信|회신)(?:\[\d+\])?\s?[:：]\s*)+/i;
const PASSED_ON = /^(?:(?:fwd?|wg|tr|i|rv|enc|doorst|转发|転送|전달)\s?[:：]\s*)+/i;

/** A subject without the words that programs put before it. */
export function subjectOf(subject: string): string {
  const bare = subject.replace(ANSWER, '').replace(PASSED_ON, '').trim();
  return bare === subject ? bare : subjectOf(bare);
}

function isAnswer(subject: string): boolean {
  return ANSWER.test(subject.trim());
}

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|liebe[r]?|moin|guten (?:tag|morgen)|bonjour|salut|hola|ciao|buongiorno|beste|hej|olá|good (?:morning|afternoon|evening))\b.{0,40}[,!:]?$/i;

/** An answer is called by its first words behind the greeting, which stays with the others below. */
function answerWords(words: string): { readonly title: string; readonly detail: string } {
  const [first = '', ...more] = words.split('\n');
  if (!GREETING.test(first.trim())) return titleAndDetail(words);
  const { title, detail } = titleAndDetail(more.join('\n').trim());
  return title === '' ? { title: first, detail: '' } : { title, detail: detail === '' ? first : words };
}

function fieldOf({ head }: MailPart, field: MailField): string {
  return (head.fields.get(field) ?? []).map(({ value }) => value).join(', ');
}
