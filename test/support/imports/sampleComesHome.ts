import { expect } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { offeredChanges, withChosen } from '#shared/publication/returned/offeredChanges.ts';
import { returnedDocument } from '#shared/publication/returned/returnedDocument.ts';
import { countedIds } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const SAMPLE = sampleIncident();

/** What is offered of a document of the sample, and the sample with all of it and with what is proposed. */
export function sampleComesHome(text: string) {
  const returned = returnedDocument(SAMPLE, { name: 'x.md', text });
  if (returned === null) throw new Error('It was not known as an export.');
  const offered = offeredChanges(SAMPLE, returned);
  const take = (chosen: typeof offered) =>
    withChosen(SAMPLE, returned, chosen, { newId: countedIds(), now: () => SAMPLE.updatedAt });
  return { offered, all: take(offered), taken: take(offered.filter(({ isProposed }) => isProposed)) };
}

export function editedDocument(document: string, from: string | RegExp, to: string): string {
  const text = document.replace(from, to);
  expect(text).not.toBe(document);
  return text;
}

/** The notes that became of what has no place, each with its detail. */
export function notesOf({ timeline }: Incident): string {
  return timeline
    .filter(({ source }) => source === 'x.md')
    .map(({ title, detail = '' }) => `${title} ${detail}`)
    .join('\n');
}
