import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { told } from '#test/support/readTimeline.ts';

/** Documents of many kinds that were written to tune the importer on: each with what it says in a file beside it. */
const FOLDER = join(import.meta.dirname, '../../../fixtures/import/tuned');
const DAY = { year: 2025, month: 12, day: 1 };

/** What a document says, in the words of the file beside it. */
function saidBy(draft: ImportDraft): Readonly<Record<string, unknown>> {
  const { actions, questions } = draft;
  return {
    title: draft.title?.value,
    severity: draft.severity?.value,
    events: told(draft),
    summary: draft.summary?.value,
    rootCause: draft.rootCause?.value,
    actions: actions.map(({ value: { title, owner = '', due = '', status = 'open' } }) =>
      [title, owner, due, status].join(' | '),
    ),
    contributingFactors: draft.contributingFactors.length,
    wentWell: draft.wentWell.length,
    wentPoorly: draft.wentPoorly.length,
    gotLucky: draft.gotLucky.length,
    lessons: draft.lessons.length,
    questions: questions.filter(({ isAnswered }) => !isAnswered).map(({ answeredBy }) => answeredBy),
  };
}

/** Prose is compared by some of its words. */
function wanted(said: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(said).map(([name, value]) => {
    const isProse = name === 'summary' || name === 'rootCause';
    return [name, isProse ? expect.stringContaining(String(value)) : value];
  });
  return Object.fromEntries(entries);
}

const NAMES = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

test.each(NAMES)('%s says what stands beside it, and no line of it is lost', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const said = JSON.parse(readFileSync(join(FOLDER, name.replace(/\.\w+$/, '.json')), 'utf8'));
  const context = { timeZone: 'UTC', isZoneGuessed: true, day: DAY, latest: DAY };
  const draft = readSource(sourceOfText(name, text), context);
  if (draft === null) throw new Error('Nothing was read');
  expect(saidBy(draft)).toMatchObject(wanted(said));
  expect(uncoveredLines(draft)).toEqual([]);
});
