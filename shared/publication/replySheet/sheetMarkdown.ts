import { lineMark, type ReplySheet } from '#shared/publication/replySheet/replySheet.ts';
import { REPLY_QUESTIONS } from '#shared/words/replyQuestions.ts';

/** Between these lines stands what tells whose answers a sheet has, and about what. */
const MARK = '---';

/** What stands above a sheet; the incident is named below it. */
export function sheetTitle({ person }: ReplySheet): string {
  return `${person}, how did it look to you?`;
}

/** Said at the head of every sheet. */
export function sheetWords({ title, day, review }: ReplySheet): readonly string[] {
  const when = day === '' ? '' : ` of ${day}`;
  const on = review === '' ? '' : ` on ${review}`;
  return [
    `We will talk about “${title}”${when}${on}. Please answer before then what you can: a word is enough, and what you leave blank is fine.`,
    'Tell what happened and what made sense at the time. It is about how our systems and processes work, not about who did what.',
    'Your answers go to the facilitator alone, who shows nothing of them without asking you.',
  ];
}

/** The head by which the answers are known when they come back. One line each; ids and names are written as in addresses. */
export function sheetHead({ incidentId, person, events }: ReplySheet): readonly string[] {
  return [
    MARK,
    'debrief-sheet: 1',
    `incident: ${encodeURIComponent(incidentId)}`,
    `person: ${encodeURIComponent(person)}`,
    `events: ${events.map(({ id, line }) => `${encodeURIComponent(id)}=${lineMark(line)}`).join(' ')}`,
    MARK,
  ];
}

/** How each line begins that a sheet says itself, besides its headings and its events. */
export const GIVEN = [
  'We will talk about',
  'Tell what happened',
  'Your answers go to',
  'Times are in',
] as const;

export const TIMELINE_HEADING = 'The timeline';
export const MISSING_HEADING = 'What is missing in the timeline?';

/** A sheet to be filled in in any editor of text. */
export function sheetMarkdown(sheet: ReplySheet): string {
  const lines = [
    ...sheetHead(sheet),
    '',
    `# ${sheetTitle(sheet)}`,
    '',
    ...sheetWords(sheet).flatMap((words) => [words, '']),
    ...REPLY_QUESTIONS.flatMap((question) => [`## ${question}`, '', '', '']),
    `## ${TIMELINE_HEADING}`,
    '',
    `Times are in ${sheet.timeZone}. Correct a line, or write below it.`,
    '',
    ...sheet.events.map(({ line }, index) => `${index + 1}. ${line}`),
    '',
    `## ${MISSING_HEADING}`,
    '',
    '',
  ];
  return `${lines.join('\n')}\n`;
}
