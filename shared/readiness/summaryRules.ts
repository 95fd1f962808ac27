import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';
import { SUMMARY_QUESTIONS, type SummaryQuestion } from '#shared/readiness/summaryQuestions.ts';
import { unexplainedWords } from '#shared/readiness/unexplainedWords.ts';
import { SUMMARY_READ, summaryFindings } from '#shared/rules/summaryFindings.ts';
import { listed } from '#shared/text/phrases.ts';

const SUMMARY = placeSpot('summary', 'summary');
const OF_SUMMARY = { place: 'summary', guide: 'Section 1', reads: ['summary'] } as const;

/** The title, then section 1: short, plain, and with the four things that its example tells. */
export const SUMMARY_RULES: readonly ReadinessRule[] = [
  {
    id: 'title-written',
    place: 'summary',
    guide: 'Output',
    says: 'a document without a title is filed and found as “Untitled incident”.',
    severity: 'error',
    reads: ['title'],
    find: titleFindings,
  },
  {
    ...OF_SUMMARY,
    id: 'summary-length',
    says: 'three or four sentences are read by everyone.',
    severity: 'error',
    find: summaryFindings,
  },
  ...SUMMARY_QUESTIONS.map(
    (question): ReadinessRule => ({
      ...OF_SUMMARY,
      id: question.rule,
      says: 'when it happened, what failed, who was affected and how it was resolved.',
      severity: 'warning',
      find: (incident) => askedOf(incident, question),
    }),
  ),
  {
    ...OF_SUMMARY,
    id: 'summary-plain',
    says: 'anyone in the company understands what happened.',
    severity: 'note',
    find: plainWords,
  },
];

function titleFindings({ title }: Incident): readonly Lack[] {
  if (title.trim() !== '') return [];
  return [
    lack(
      'error',
      'title',
      placeSpot('summary', 'title'),
      'The incident has no title yet; it is given under Incident details.',
    ),
  ];
}

function askedOf({ summary }: Incident, { rule, told, question }: SummaryQuestion): readonly Lack[] {
  const read = summary.slice(0, SUMMARY_READ);
  if (read.trim() === '' || told.test(read)) return [];
  return [lack('warning', rule, SUMMARY, question)];
}

function plainWords({ summary }: Incident): readonly Lack[] {
  const words = unexplainedWords(summary.slice(0, SUMMARY_READ));
  if (words.length === 0) return [];
  const message = `Not everyone may know ${listed(words, (word) => `“${word}”`)}. Could plain words say it, or explain it in brackets?`;
  return [lack('note', 'summary-jargon', SUMMARY, message)];
}
