import { createIncident } from '#shared/domain/createIncident.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { AUDIENCES } from '#shared/domain/incident/publication.ts';
import { incidentFileName } from '#shared/format/incidentFileName.ts';
import type { ReturnedDocument } from '#shared/publication/returned/changes/returnedChange.ts';
import { aboutLine } from '#shared/publication/returned/comments/documentComment.ts';
import {
  type BroughtText,
  exportedLines,
  LEAST_SHARED,
} from '#shared/publication/returned/document/broughtText.ts';
import { hasLine, lettersOf } from '#shared/publication/returned/document/documentWords.ts';
import type { ReviewComment } from '#shared/publication/returned/reviews/reviewComment.ts';
import { reviewMails } from '#shared/publication/returned/reviews/reviewMails.ts';
import { reviewRecords } from '#shared/publication/returned/reviews/reviewRecords.ts';
import { counted, listed } from '#shared/text/phrases.ts';

/**
 * The comments of a review of an incident's file, or of a document made of it, each as a note with who wrote it: from what
 * GitHub's interface answers, or from its mails. Those on other files are counted. Null where the text is no review, or none
 * of this incident.
 */
export function returnedReview(incident: Incident, { name, text }: BroughtText): ReturnedDocument | null {
  const review = reviewRecords(text) ?? reviewMails(text);
  if (review === null) return null;
  const isIts = linesOnlyIn(incident);
  const on = (path: string) => review.comments.filter((comment) => comment.path === path);
  const paths = [...new Set(review.comments.map(({ path }) => path))];
  const own = new Set(paths.filter((path) => isNameOf(incident, path) || isAbout(on(path), isIts)));
  const isNamed = review.titles.some((title) => hasTitle(incident, title));
  if (own.size === 0 && !isNamed) return null;
  // What is said of the whole review names no file.
  const comments = review.comments.filter(({ path }) => path === '' || own.has(path));
  if (comments.length === 0) return null;
  return {
    name,
    isReview: true,
    besides: [
      otherFiles(review.comments.filter((comment) => !comments.includes(comment))),
      unreadWords(review.unread, review.comments.length),
    ]
      .filter((words) => words !== '')
      .join(' '),
    changes: comments.map((comment) => {
      const about = aboutWords(comment);
      const heading = about === '' ? 'On the whole' : `On “${about}”`;
      return { kind: 'note', by: comment.by, text: comment.text, about, isComment: true, heading };
    }),
  };
}

/** Lines with fewer letters stand in many files. */
const LEAST_LETTERS = 12;

/** Tells whether a line is one that this incident has, in its file or a document; null for one that any incident could have. */
function linesOnlyIn(incident: Incident): (line: string) => boolean | null {
  const known = linesOf(incident);
  const { severity, timeZone, createdAt } = incident;
  const blank = createIncident(
    { title: '', severity, timeZone, startedAt: null, resolvedAt: null },
    { newId: () => toId(''), now: () => createdAt },
  );
  const common = linesOf(blank);
  return (line) =>
    lettersOf(line).length < LEAST_LETTERS || hasLine(common, line) ? null : hasLine(known, line);
}

function linesOf(incident: Incident): readonly string[] {
  const documents = AUDIENCES.flatMap((audience) => exportedLines(incident, audience, 'markdown'));
  return [...documents, ...JSON.stringify(incident, null, 2).split('\n')];
}

function isAbout(comments: readonly ReviewComment[], isIts: (line: string) => boolean | null): boolean {
  const verdicts = comments.flatMap(({ lines }) => lines.map(isIts)).filter((verdict) => verdict !== null);
  return verdicts.length > 0 && verdicts.filter(Boolean).length / verdicts.length >= LEAST_SHARED;
}

/** Whether a file has the name that Debrief gave this incident, which its documents and copies begin with. */
function isNameOf(incident: Incident, path: string): boolean {
  const stem = incidentFileName(incident).replace(/\.[a-z]+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).startsWith(`${stem}.`);
}

function hasTitle(incident: Incident, title: string): boolean {
  const letters = lettersOf(incident.title);
  return letters.length >= LEAST_LETTERS && lettersOf(title).includes(letters);
}

/** The words of the last line that says something; of a line of the file its value. */
function aboutWords({ lines }: ReviewComment): string {
  return lines.map((line) => aboutLine(valueIn(line) ?? line)).findLast((words) => words !== '') ?? '';
}

const VALUE = /^\s*"\w+": (".*")?,?$/;

/** Empty where a line of a file has no text; null where it is no such line. */
function valueIn(line: string): string | null {
  const [whole, value] = VALUE.exec(line) ?? [];
  if (whole === undefined) return null;
  try {
    return value === undefined ? '' : String(JSON.parse(value));
  } catch {
    return line; // A line that only looks like one of a file.
  }
}

function unreadWords(unread: number, shown: number): string {
  if (unread === 0) return '';
  const are = unread === 1 ? 'is' : 'are';
  return `${counted(unread, 'comment')} more ${are} not shown: the first ${shown.toLocaleString('en')} are.`;
}

function otherFiles(comments: readonly ReviewComment[]): string {
  if (comments.length === 0) return '';
  const paths = [...new Set(comments.map(({ path }) => path))];
  const are = comments.length === 1 ? 'is' : 'are';
  return `${counted(comments.length, 'comment')} ${are} about other files, and left: ${listed(paths, (path) => path)}.`;
}
