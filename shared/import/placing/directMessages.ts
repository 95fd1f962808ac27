import { flagMessage } from '#shared/import/placing/flagWords.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { counted, listed } from '#shared/text/phrases.ts';

/** One line of a text, as far as it matters who it was written to. */
interface WrittenLine {
  /** 1-based. */
  readonly number: number;
  readonly raw: string;
}

/** What Zoom, Webex, Teams, Slack and Discord write beside a message that not everyone got, in the languages seen. */
const MARKS = [
  'direct(?: message)?',
  'dm',
  'private(?:ly)?(?: message| chat)?',
  'whisper(?:ed|s)?',
  'only visible to (?:you|me)',
  'to (?:you|me)(?: only)?',
  'direktnachricht|privat(?:e nachricht)?',
  'message (?:direct|privé)|(?:en )?privé',
  'mensaje (?:directo|privado)|(?:en )?privado',
  'mensagem (?:direta|privada)|(?:em )?particular',
  'messaggio (?:diretto|privato)|privatamente',
  '直接消息|私信|私聊|ダイレクト ?メッセージ|다이렉트 메시지|비공개 메시지',
].join('|');

const CLOCK = String.raw`\[?\d{1,2}[:.]\d{2}`;
/** Day, time and list marks in front of a head. */
const BEFORE = String.raw`^[\s\d\W]{0,40}(?:[ap]\.?m\.?\W+)?(?:utc\W+|[a-z]{3,4}\W+)?`;

/** A head that says itself that its message was not for everyone; the words of the message do not count. */
const DIRECT_HEADS: readonly RegExp[] = [
  // `From A to B(Direct Message) : …`, `A to B (privately): …`, `A (DM)  2:54 PM`
  head(
    String.raw`^.{0,160}?[([]\s*(?:[^()[\]]{1,80}, )?(?:${MARKS})(?:, [^()[\]]{1,80})?\s*[)\]]\s*(?::|${CLOCK})`,
  ),
  // The same alone in its line, with the message below.
  head(String.raw`^(?:.{0,60}\bfrom\b.{1,100}|[\p{L}\p{M} .'’-]{1,60})[([]\s*(?:${MARKS})\s*[)\]]\s*$`),
  head(String.raw`\bto\b.{1,60}[([]\s*(?:privately|direct message)\s*[)\]]\s*$`),
  // `From A to B : (Privately) …`
  head(String.raw`^.{0,60}\bfrom\b[^:]{1,80}:\s*\((?:${MARKS})\)`),
  // `14:23 (Direct Message) A: …`, `[DM] A → B: …`
  head(String.raw`${BEFORE}[([](?:${MARKS})[)\]]`),
  // `14:23 Direct message from A to B: …`, `DM A → B: …`
  head(String.raw`${BEFORE}(?:direct|private) message (?:from|to|with)\b`),
  head(String.raw`${BEFORE}dm (?:(?:from|to|with)\b|[^:]{1,80}:)`),
  // `14:23 From A to B, privately: …`
  head(String.raw`\bto\b[^:]{1,80}[,–-]\s*(?:privately|direct message|dm)\s*:`),
  // A cell of a table, or of a CSV file.
  head(String.raw`(?:^|[|\t])\s*"?(?:${MARKS})"?\s*(?:[|\t]|$)`),
  head(String.raw`(?:^|[,;])\s*"?(?:direct|private) (?:message|chat)"?\s*(?:[,;]|$)`),
];

/** Most lines have none of the words, and need not be compared with each head. */
const ANY_MARK = head(MARKS);

function head(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** A head with an addressee; in a chat that names "Everyone" elsewhere, anybody else is one person. */
const ADDRESSED = head(
  String.raw`${BEFORE}(?:from|von|de)\s+[^:]{1,80}?\s+(?:to|an|à|a|para)\s+([^:]{1,80}?)\s*:`,
);
const EVERYONE =
  /^(?:everyone|everybody|all\b|the (?:group|meeting)|hosts? and panelists|waiting room|alle\b|tous\b|tout le monde|todos\b|tutti\b)/iu;

/** What stands above a conversation of two. */
const CONVERSATION =
  /^\W*(?:direct messages?|dms?|private (?:chat|conversation|messages?)|1:1 (?:chat|conversation))(?:\W*$| (?:with|between|from|to)\b.{1,100}$)/iu;
/** What stands above one that more people read. */
const OPEN_CONVERSATION = /^\s*(?:#\S|(?:channel|group chat|meeting chat|public chat|everyone)\b.{0,80}$)/iu;

/**
 * The numbers of the lines that belong to something which was not written to everyone: heads that say so, and all
 * lines below the heading of a private conversation, up to the next heading.
 */
export function directLines(lines: readonly WrittenLine[]): ReadonlySet<number> {
  const isAddressing = lines.some(({ raw }) => EVERYONE.test(addressee(raw.slice(0, LONGEST_HEAD))));
  const found = new Set<number>();
  let isPrivate = false;
  for (const { number, raw } of lines) {
    const start = raw.slice(0, LONGEST_HEAD);
    if (CONVERSATION.test(start)) isPrivate = true;
    else if (OPEN_CONVERSATION.test(start)) isPrivate = false;
    const isToOne = isAddressing && addressee(start) !== '' && !EVERYONE.test(addressee(start));
    if (isPrivate || isToOne || isMarked(start)) found.add(number);
  }
  return found;
}

function isMarked(start: string): boolean {
  return ANY_MARK.test(start) && DIRECT_HEADS.some((direct) => direct.test(start));
}

/** Characters; what stands later in a line is the message. */
const LONGEST_HEAD = 240;

/** Whom a message is addressed to; empty where its head does not say it. */
function addressee(start: string): string {
  return ADDRESSED.exec(start)?.[1] ?? '';
}

/**
 * Flags the events that were not written to everyone, also only in one of their lines; they become private. See
 * {@link isPrivate}.
 */
export function flagDirectMessages(
  events: readonly ParsedEvent[],
  lines: readonly WrittenLine[],
): readonly ParsedEvent[] {
  const direct = directLines(lines);
  if (direct.size === 0) return events;
  return events.map((event) => {
    const line = lineNumbers(event.sourceLines).find((number) => direct.has(number));
    if (line === undefined) return event;
    const words = event.title.slice(0, 60);
    const message = flagMessage('direct-message', words);
    return { ...event, flags: [...event.flags, { code: 'direct-message', line, words, message } as const] };
  });
}

/** Why an event is not for everyone: it was written to one person, or its source marks it. */
export type PrivacyReason = 'direct-message' | 'marked-private';

/** Whether an event is not for everyone, so that it becomes private. */
export function isPrivate({ flags }: ParsedEvent): boolean {
  return flags.some(({ code }) => code === 'direct-message' || code === 'marked-private');
}

/** The event as one that becomes private. */
export function asPrivate<E extends ParsedEvent>(event: E, reason: PrivacyReason): E {
  if (isPrivate(event)) return event;
  const words = event.title.slice(0, 60);
  const message = flagMessage(reason, words);
  const flag = { code: reason, line: event.sourceLines.from, words, message } as const;
  return { ...event, flags: [...event.flags, flag] };
}

/** What became of the events that are not for everyone, as one sentence without its full stop; empty without any. */
export function privateWords(events: readonly ParsedEvent[]): string {
  const countOf = (reason: PrivacyReason) =>
    events.filter(({ flags }) => flags.some(({ code }) => code === reason)).length;
  const [direct, marked] = [countOf('direct-message'), countOf('marked-private')];
  const groups = [
    direct > 0 &&
      counted(direct, 'direct message becomes a private event', 'direct messages become private events'),
    marked > 0 &&
      counted(
        marked,
        'entry that its source marks as private becomes a private event',
        'entries that their source marks as private become private events',
      ),
  ].filter((words) => words !== false);
  return groups.length === 0 ? '' : `${listed(groups, (words) => words)}, which no export shows`;
}
