import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NO_HISTORY } from '#electron/git/incidentCommits.ts';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import { createLearntLibrary } from '#electron/library/learntLibrary.ts';
import { libraryList } from '#electron/library/libraryList.ts';
import { libraryParts } from '#electron/library/libraryParts.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { INCIDENTS_AT_FIRST, shownIncidents } from '#shared/search/list/shownIncidents.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { libraryReadingOf } from '#test/support/incidents/libraryReadingOf.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

it('leaves the sample out of actions and figures, says so, and the list calls it one', async () => {
  const folder = tempFolder();
  writtenIncident(join(folder, 'own.incident'), { title: 'Mail late', actions: [buildAction('Alert')] });
  const reading = libraryReadingOf(folder);
  const parts = async () =>
    successOf(await libraryParts({ grants: createPathGrants() }, reading, ({ actions }) => actions));
  expect(await parts()).not.toHaveProperty('hasSample');

  writtenIncident(join(folder, 'sample.incident'), sampleIncident());
  const { files, hasSample } = await parts();
  expect(files.map(({ title }) => title)).toEqual(['Mail late']);
  expect(hasSample).toBe(true);

  const library = successOf(await reading.read());
  const { rows } = libraryList(library, timestampAt(TEST_NOW_MS), NO_HISTORY);
  expect(rows.filter(({ isSample }) => isSample).map(({ title }) => title)).toEqual([sampleIncident().title]);
  const today = { year: 2026, month: 3, day: 11 };
  const open = shownIncidents(
    rows,
    { ...INCIDENTS_AT_FIRST, part: 'open' },
    { order: { by: 'date', isReversed: false }, today },
  );
  expect(open.rows.map(({ title }) => title)).toEqual(['Mail late']);

  const learnt = createLearntLibrary(reading);
  await learnt.prepare();
  const [lesson] = sampleIncident().lessons;
  expect(learnt.ask({ text: lesson?.text ?? '', kind: 'lesson', except: toId('another') })).toEqual([]);
});
