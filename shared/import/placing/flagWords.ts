import type { FlagCode } from '#shared/import/placing/parsedTimeline.ts';

/** What each flag says of the words it is about, and of what was made of them. */
const MESSAGES: Readonly<Record<FlagCode, (words: string, made: string) => string>> = {
  'ambiguous-date': (words, made) => `“${words}” was read as ${made}`,
  'ambiguous-local-time': (words) => `“${words}” happened twice because the clocks went back; choose which`,
  'ambiguous-zone': (words) => `“${words}” names several time zones; choose one`,
  'day-assumed': (words, made) => `the text names no day; “${words}” was placed on ${made}`,
  'day-open': (words) =>
    `“${words}” is on the day that a line below names, or on one before it; it was left without a time`,
  'day-relative': (words) =>
    `the text does not say from which day “${words}” counts; it was left without a time`,
  'direct-message': (words) => `“${words}” is a direct message; it becomes private`,
  'due-unread': (words) =>
    `“${words}” does not tell on which day an action is due; it has no due date, and keeps the words`,
  'day-before-assumed': (words, made) =>
    `“${words}” lies nearer to the entry before it on the day before, ${made}, and was placed there`,
  'half-day-open': (words) =>
    `“${words}” is in the afternoon, or in the morning or on the next day; choose which`,
  'impossible-clock': (words) => `“${words}” is no time of day`,
  'impossible-date': (words) => `“${words}” is no date`,
  'impossible-local-time': (words) =>
    `“${words}” was skipped because the clocks went forward; choose what is meant`,
  'in-future': (words, made) => `“${words}” lies in the future, on ${made}`,
  'later-than-told': (words, made) =>
    `“${words}” is later than the mail that tells of it was sent, and was placed on the day before, ${made}`,
  'marked-private': (words) => `“${words}” is marked as private; it becomes a private event`,
  'moment-relative': (words) =>
    `“${words}” counts from the moment at which the text was copied, which nothing says; it was left without a time`,
  'next-day-assumed': (words, made) =>
    `“${words}” is earlier than the entry before it and was placed on the next day, ${made}`,
  'quote-open': () =>
    'a quotation mark in this row has no other half; the row was read up to the end of its line, and keeps the mark',
  'range-backwards': (words) => `“${words}” ends before it starts; its end was left out`,
  'runs-backwards': (words) => `“${words}” is earlier than the entry before it`,
  'sending-unknown': (words) =>
    words === ''
      ? 'the mail does not say when it was sent; it was left without a time'
      : `“${words}” is no time that is understood; the mail was left without one`,
  'start-taken': (words, made) =>
    `“${words}” was counted from ${made}, when the text says that the incident began`,
  'start-unsaid': (words) => `“${words}” counts from a start that nothing dates; it was left without a time`,
  'template-row': (words) => `“${words}” looks like a row left over from a template`,
  'time-elsewhere': (words, made) =>
    `“${words}” was taken from the column “${made}”, because the one with the times is blank here`,
  'time-unknown': (words, made) =>
    `“${words}” names no time of day; it was placed at the start of ${made}, as approximate`,
  'told-in-sentence': (words) =>
    `“${words}” stands in a sentence, and the document names no timeline; take it if it is an event`,
  'unknown-digits': (words, made) =>
    words === ''
      ? `no time stands with it; it was ${made}`
      : `parts of “${words}” are unknown; it was ${made}`,
  'year-assumed': (words, made) => `“${words}” names no year; ${made} was assumed`,
  'zone-assumed': (words, made) => `no time zone is named for “${words}”; ${made} was assumed`,
  'zone-disagrees': (words) => `the two times in “${words}” are different moments`,
  'zone-out-of-season': (words, made) =>
    `“${words}” was not in use on that day; the local clock, ${made}, was taken`,
};

/** In a flag, in front of a zone that only other times of the text name. */
export const OF_OTHER_TIMES = 'that of the other times, ';

/** The sentence for people about a flag. `made`: what was made of the words, where the flag needs it. */
export function flagMessage(code: FlagCode, words: string, made = ''): string {
  return MESSAGES[code](words, made);
}
