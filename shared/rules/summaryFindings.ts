import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { countSentences } from '#shared/rules/countSentences.ts';
import { countedInWords } from '#shared/text/phrases.ts';

/** Bounds for the summary (guide, section 1): "Keep this to 3-4 sentences." */
const SUMMARY_SENTENCES = { least: 3, most: 4 } as const;

const SUMMARY = placeSpot('summary', 'summary');

/** The part of a summary in which Debrief looks for what it lacks; a longer one is only called long. */
export const SUMMARY_READ = 20_000;

/** Section 1: three to four sentences that anyone in the company can read. */
export function summaryFindings(incident: Incident): Lack[] {
  if (incident.summary.trim() === '') {
    return [lack('error', 'summary-empty', SUMMARY, 'The summary is empty; write three to four sentences.')];
  }
  const { length } = incident.summary;
  if (length > SUMMARY_READ) {
    const message = `The summary has ${length.toLocaleString('en')} characters; three to four sentences are read more often.`;
    return [lack('warning', 'summary-long', SUMMARY, message)];
  }
  const count = countSentences(incident.summary);
  if (count < SUMMARY_SENTENCES.least) {
    const has = countedInWords(count, 'sentence').toLowerCase();
    return [lack('warning', 'summary-short', SUMMARY, `The summary has ${has}; aim for three to four.`)];
  }
  if (count <= SUMMARY_SENTENCES.most) return [];
  const message = `The summary has ${count} sentences; three to four are read more often.`;
  return [lack('warning', 'summary-long', SUMMARY, message)];
}
