import { byObject } from '#shared/basics/memo.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type DatedCopy, datedCopy } from '#shared/domain/incidentCopies.ts';
import { similarTerms, type Term } from '#shared/similar/similarTerms.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** What an incident learnt: its lessons, and the answers of its Five Whys. */
export interface LearntInFile extends DatedCopy {
  /** On one line. */
  readonly title: string;
  readonly texts: readonly LearntText[];
}

export interface LearntText {
  readonly kind: LearntKind;
  /** Where it stands on the desk. */
  readonly spot: DeskSpot;
  /** On one line, never empty. */
  readonly text: string;
}

/** What is offered while the same is typed elsewhere: lessons beside a lesson, answers beside an answer. */
export const LEARNT_KINDS = ['lesson', 'why'] as const;
export type LearntKind = (typeof LEARNT_KINDS)[number];

/** The words of a text; read once for each object. */
export const learntTerms = byObject(({ text }: LearntText): readonly Term[] => similarTerms(text));

/** Characters of what is being typed that are compared; a lesson that says more says several things. */
export const LONGEST_TYPED = 500;

/** Lessons that are marked private are left out: they are offered while a room may look on. */
export function learntInFile(incident: Incident, path: string): LearntInFile {
  const { title, lessons, causes } = incident;
  const texts: readonly LearntText[] = [
    ...lessons
      .filter(({ visibility }) => visibility !== 'private')
      .map((lesson): LearntText => {
        const spot = { place: 'lessons', id: lesson.id, field: 'text' } as const;
        return { kind: 'lesson', spot, text: oneLine(lesson.text) };
      }),
    ...causes.map((cause): LearntText => {
      const spot = { place: 'causes', id: cause.id, field: 'answer' } as const;
      return { kind: 'why', spot, text: oneLine(cause.answer) };
    }),
  ];
  return {
    ...datedCopy(incident, path),
    title: oneLine(title),
    texts: texts.filter(({ text }) => text !== ''),
  };
}
