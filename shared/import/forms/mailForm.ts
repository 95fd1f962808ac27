import { withRest } from '#shared/import/draft/draftLines.ts';
import {
  atLine,
  type CountedNoun,
  emptyDraft,
  type ImportDraft,
  isDraftEmpty,
  type LeftOut,
  LINES,
  UNREAD,
} from '#shared/import/draft/importDraft.ts';
import { movedLines } from '#shared/import/draft/movedLines.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { textDraft } from '#shared/import/forms/textForms.ts';
import { isMail, isMailField } from '#shared/import/mails/mailHead.ts';
import { DIVIDER, type MailPart, mailParts } from '#shared/import/mails/mailParts.ts';
import { isMarkedPrivate, isToOnePerson } from '#shared/import/mails/mailPrivacy.ts';
import {
  addressLines,
  placedMail,
  senderOf,
  subjectOf,
  zoneOfMail,
} from '#shared/import/mails/placedMail.ts';
import { isReadAsDocument } from '#shared/import/parseTimelineInput.ts';
import { asPrivate } from '#shared/import/placing/directMessages.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';
import { counted, listed } from '#shared/text/phrases.ts';
import { type CalendarDay, dayOfText } from '#shared/time/calendarDay.ts';
import { resolveDate } from '#shared/time/resolveDate.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/**
 * Mails as text: a saved mail once it is unpacked, a mailbox, what was copied out of a mail program. Each mail is an event
 * at the moment it was sent; a document, or lines with times, in it are read as such on its day.
 */
export const MAIL: ImportForm = {
  sniff: ({ text }) => (text !== null && isMail(text) ? 0.93 : 0),
  read: ({ text }, context) => mailDraft(text ?? '', context),
};

const QUOTED: CountedNoun = { one: 'quoted line', many: 'quoted lines' };
const ATTACHMENT: CountedNoun = { one: 'attachment', many: 'attachments' };
const OTHER_FIELD: CountedNoun = { one: 'other field of a head', many: 'other fields of heads' };
const SUBJECT: CountedNoun = { one: 'subject of an answer', many: 'subjects of answers' };
const MISSING: CountedNoun = { one: 'missing end', many: 'missing ends' };
/** They say for whom a mail is, and not what it tells. */
const PRIVACY_FIELDS: ReadonlySet<string> = new Set([
  'sensitivity',
  'list-id',
  'precedence',
  'auto-submitted',
]);
const LEFT_FIELDS = new Map([
  ['attachment', ATTACHMENT],
  ['missing', MISSING],
]);

function mailDraft(text: string, context: ImportContext): ImportDraft {
  const source = text.split(/\r\n|\n|\r/);
  const mails = mailParts(source);
  const marks = marksOf(mails);
  const drafts = mails.map((mail, index) => draftOfMail(mail, marks[index] === true, { source, context }));
  const joined = together(drafts);
  // The subject of a mail that is not for everyone is no name of an incident.
  const open = mails.find((mail, index) => marks[index] !== true && !isToOnePerson(mail));
  const subject = open?.head.fields.get('subject')?.[0];
  const title = subjectOf(subject?.value ?? '');
  const draft: ImportDraft = {
    ...emptyDraft({ form: 'mail', is: nameOf(mails), unit: LINES, source }),
    ...joined,
    title:
      joined.title ??
      (subject === undefined || title === '' ? null : { value: title, lines: atLine(subject.line) }),
    people: peopleOf(mails, joined.people),
  };
  const other = otherSubjects(mails, draft);
  const inHeads = new Set(mails.flatMap(({ head }) => lineNumbers(head.lines)));
  const told = { ...draft, leftOut: [...draft.leftOut, ...other] };
  return withRest(told, UNREAD, (line, number) => inHeads.has(number) || DIVIDER.test(line));
}

/** Subjects that no title says: an answer is called by its words, and mostly has the subject of the mail that it answers. */
function otherSubjects(mails: readonly MailPart[], { title, events }: ImportDraft): readonly LeftOut[] {
  const titles = [title?.value ?? '', ...events.map((event) => event.title)];
  return mails.flatMap(({ head }) =>
    (head.fields.get('subject') ?? [])
      .filter(({ value }) => !titles.some((one) => one.includes(subjectOf(value))))
      .map(({ value, line }) => ({ lines: atLine(line), text: value, reason: SUBJECT })),
  );
}

/** `A mail of Ada Orme, 3 parts`, which are its words and what is attached to it. */
function nameOf(mails: readonly MailPart[]): string {
  const parts = mails.reduce((sum, { head }) => sum + (head.fields.get('attachment')?.length ?? 0), 1);
  const senders = [...new Set(mails.map((mail) => senderOf(mail)).filter((name) => name !== ''))];
  const of = senders.length === 0 ? '' : ` of ${listed(senders, (name) => name)}`;
  if (mails.length !== 1) return `${counted(mails.length, 'mail')}${of}`;
  return `A mail${of}${parts === 1 ? '' : `, ${parts} parts`}`;
}

/** Whether each mail is marked as not for everyone, or told below one that is. */
function marksOf(mails: readonly MailPart[]): readonly boolean[] {
  const marks: boolean[] = [];
  for (const mail of mails) marks.push(isMarkedPrivate(mail) || (mail.isBelow && marks.at(-1) === true));
  return marks;
}

/**
 * What a mail says, and that it was sent: its words are its event, unless they are parts and events of their own.
 * What somebody wrote to one person may hold a document for all, but its events are private; a mail that is marked stays
 * one private event.
 */
function draftOfMail(
  mail: MailPart,
  isMarked: boolean,
  { source, context }: { readonly source: readonly string[]; readonly context: ImportContext },
): ImportDraft {
  const { head, to, quoted } = mail;
  const above = head.lines.to;
  const own = source.slice(above, to).map((raw, index) => (quoted.has(above + index + 1) ? '' : raw));
  const sent = placedMail(mail, own, context);
  const read = isMarked ? null : draftInside(mail, own.join('\n'), sent.occurredAt, context);
  const isTold = read !== null && !isDraftEmpty(read);
  const inside = isTold
    ? movedLines(read, above, source)
    : emptyDraft({ form: 'mail', is: '', unit: LINES, source });
  const event = isTold ? { ...sent, detail: addressLines(mail), sourceLines: head.lines } : sent;
  const whole = [event, ...inside.events];
  const reason = isMarked ? 'marked-private' : isToOnePerson(mail) ? 'direct-message' : null;
  return {
    ...inside,
    events: reason === null ? whole : whole.map((one) => asPrivate(one, reason)),
    leftOut: [...inside.leftOut, ...leftOutOf(mail, source)],
    structureLines: inside.structureLines.filter((line) => !quoted.has(line)),
  };
}

/**
 * The words of a mail, read as the same words without a mail would be, but on the day on which it was sent, and by the
 * clock of who wrote it.
 */
function draftInside(
  mail: MailPart,
  text: string,
  sentAt: Timestamp | null,
  context: ImportContext,
): ImportDraft {
  const zone = zoneOfMail(mail);
  const isItsClock = zone !== null && context.isZoneGuessed === true;
  const around: ImportContext = isItsClock ? { ...context, writtenIn: zone } : context;
  if (sentAt === null || context.isDayChosen === true) return draftOfText(text, around);
  // A moment is written with the offset of its own clock.
  const own = isItsClock ? dayOfText(sentAt.slice(0, 10)) : null;
  const day = own ?? calendarDayIn(sentAt, context.timeZone);
  const told = dayInSubject(mail, day);
  if (told !== null) return draftOfText(text, { ...around, day: told, isDayChosen: true });
  return draftOfText(text, { ...around, day, isDayChosen: true, toldAt: sentAt });
}

/** `Report on the outage of 27.02.2026`: the day that a mail tells of, with its year; null where its subject names none. */
function dayInSubject({ head: { fields } }: MailPart, sentOn: CalendarDay): CalendarDay | null {
  const date = findWrittenDate(fields.get('subject')?.[0]?.value ?? '');
  if (date?.kind !== 'full' && date?.kind !== 'numeric') return null;
  const resolved = resolveDate(date, {
    near: sentOn,
    today: sentOn,
    year: null,
    order: null,
    latest: sentOn,
  });
  return resolved.kind === 'day' ? resolved.day : null;
}

function draftOfText(text: string, context: ImportContext): ImportDraft {
  return isReadAsDocument(text, 'auto') ? documentDraft(text, context) : textDraft(text, context);
}

function leftOutOf({ head, quoted }: MailPart, source: readonly string[]): readonly LeftOut[] {
  const fields = [...LEFT_FIELDS].flatMap(([field, reason]) =>
    (head.fields.get(field) ?? []).map(({ value, line }) => ({ lines: atLine(line), text: value, reason })),
  );
  const lines = [...quoted].map((line) => ({
    lines: atLine(line),
    text: (source[line - 1] ?? '').trim(),
    reason: QUOTED,
  }));
  return [...fields, ...otherFields(head, source), ...lines];
}

/** What a head says in fields of other names, which can be a line that stands right above it: `Impact: 23 minutes`. */
function otherFields({ fields }: MailPart['head'], source: readonly string[]): readonly LeftOut[] {
  return [...fields]
    .filter(([name]) => !isMailField(name) && !LEFT_FIELDS.has(name) && !PRIVACY_FIELDS.has(name))
    .flatMap(([, said]) => said)
    .filter(({ value }) => value !== '')
    .map(({ line }) => ({ lines: atLine(line), text: (source[line - 1] ?? '').trim(), reason: OTHER_FIELD }));
}

/** Several mails in one draft: what each says, one behind the other; of single things the first that some mail says. */
function together(drafts: readonly ImportDraft[]): Omit<ImportDraft, 'form' | 'is' | 'unit' | 'source'> {
  const first = <T>(of: (draft: ImportDraft) => T | null) =>
    drafts.map(of).find((found) => found !== null) ?? null;
  const all = <T>(of: (draft: ImportDraft) => readonly T[]) => drafts.flatMap(of);
  return {
    title: first(({ title }) => title),
    severity: first(({ severity }) => severity),
    status: first(({ status }) => status),
    timeZone: first(({ timeZone }) => timeZone),
    summary: first(({ summary }) => summary),
    failure: first(({ failure }) => failure),
    rootCause: first(({ rootCause }) => rootCause),
    trigger: first(({ trigger }) => trigger),
    statusPage: first(({ statusPage }) => statusPage),
    meeting: first(({ meeting }) => meeting),
    // Mails are read as documents or lines, which have no table.
    table: null,
    // Answers name those above them by their places in one draft.
    causes: drafts.find(({ causes }) => causes.length > 0)?.causes ?? [],
    people: all(({ people }) => people),
    impact: all(({ impact }) => impact),
    events: all(({ events }) => events),
    actions: all(({ actions }) => actions),
    contributingFactors: all(({ contributingFactors }) => contributingFactors),
    wentWell: all(({ wentWell }) => wentWell),
    wentPoorly: all(({ wentPoorly }) => wentPoorly),
    gotLucky: all(({ gotLucky }) => gotLucky),
    lessons: all(({ lessons }) => lessons),
    sources: [],
    leftOut: all(({ leftOut }) => leftOut),
    questions: all(({ questions }) => questions),
    warnings: all(({ warnings }) => warnings),
    structureLines: all(({ structureLines }) => structureLines),
  };
}

/** Who wrote, each once, and whom the mails themselves name. */
function peopleOf(mails: readonly MailPart[], named: ImportDraft['people']): ImportDraft['people'] {
  const senders = mails.flatMap((mail) => {
    const line = mail.head.fields.get('from')?.[0]?.line ?? mail.head.lines.from;
    return senderOf(mail) === '' ? [] : [{ value: senderOf(mail), lines: atLine(line) }];
  });
  const all = [...senders, ...named];
  return all.filter(({ value }, index) => all.findIndex((one) => one.value === value) === index);
}
