import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryList } from '#electron/library/libraryList.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { groupedIncidents, INCIDENT_GROUPINGS } from '#shared/search/list/incidentGroups.ts';
import {
  INCIDENT_ORDERS,
  INCIDENTS_AT_FIRST,
  type IncidentsFilter,
  shownIncidents,
} from '#shared/search/list/shownIncidents.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { generatedTruths, writeGeneratedLibrary } from '#test/support/incidents/generatedLibrary.ts';
import { libraryReadingOf } from '#test/support/incidents/libraryReadingOf.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const NOW = timestampAt(TEST_NOW_MS);

async function listOf(folder: string) {
  return libraryList(successOf(await libraryReadingOf(folder).read()), NOW);
}

describe('the list of incidents', () => {
  it('says of each what is open, late and tagged, and in which folder it lies', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, '2025', 'old'), { recursive: true });
    const resolved = buildEvent('r', '15:00', {
      occurredAt: timestampAt(Date.UTC(2026, 2, 1)),
    });
    writtenIncident(join(folder, '2025', 'old', 'a.incident'), {
      title: 'Old',
      tags: ['mail'],
      status: 'in-review',
      timeline: [resolved],
      milestones: { ...UNKNOWN_MILESTONES, resolved: resolved.id },
      actions: [
        buildAction('late', { due: '2026-03-10' }),
        buildAction('soon'),
        buildAction('d', { status: 'done' }),
      ],
    });
    writtenIncident(join(folder, 'b.incident'), {
      title: 'Reviewed',
      status: 'reviewed',
      timeline: [resolved],
      milestones: { ...UNKNOWN_MILESTONES, resolved: resolved.id },
    });
    writeFileSync(join(folder, 'broken.incident'), '{');
    const { rows } = await listOf(folder);
    expect(rows.map(({ title, folder: at }) => [title, at])).toEqual([
      ['Reviewed', ''],
      ['Old', '2025/old'],
      ['broken', ''],
    ]);
    expect(rows[1]).toMatchObject({ openActions: 2, overdueActions: 1, isReviewLate: true, tags: ['mail'] });
    expect(rows[0]).toMatchObject({ openActions: 0, overdueActions: 0, isReviewLate: false });
    expect(rows[2]).toMatchObject({ error: { code: 'file-not-json' }, date: null });
    expect((await listOf(join(folder, 'none'))).rows).toEqual([]);
  });

  it('counts a generated library as it was made, and loses no row in any order or group', async () => {
    const folder = tempFolder();
    writeGeneratedLibrary(folder, 120);
    const { rows } = await listOf(folder);
    const truths = generatedTruths(120);
    const shown = (filter: Partial<IncidentsFilter> = {}) =>
      shownIncidents(rows, { ...INCIDENTS_AT_FIRST, ...filter }, 'date');
    expect(shown().parts).toEqual({
      all: 120,
      open: truths.open,
      overdue: truths.overdue,
      reviewLate: 0,
      unread: 0,
    });
    expect(shown({ severity: 'SEV1' }).rows).toHaveLength(truths.severe);
    expect(shown().tags.find(({ value }) => value === 'checkout')?.count).toBe(truths.aboutCheckout);
    expect(shown({ tag: 'checkout', part: 'overdue' }).rows).toHaveLength(
      shown({ tag: 'checkout' }).parts.overdue,
    );
    expect(
      shown({ words: 'checkout older' }).rows.every(
        ({ tags, folder: at }) => tags[0] === 'checkout' && at !== '',
      ),
    ).toBe(true);
    for (const order of INCIDENT_ORDERS)
      expect(new Set(shownIncidents(rows, INCIDENTS_AT_FIRST, order).rows)).toEqual(new Set(rows));
    for (const grouping of INCIDENT_GROUPINGS)
      expect(new Set(groupedIncidents(rows, grouping).flatMap((group) => group.rows))).toEqual(new Set(rows));
    expect(groupedIncidents(rows, 'month').map(({ title }) => title)).toEqual([
      'March 2026',
      'February 2026',
      'January 2026',
      'December 2025',
      'November 2025',
    ]);
  });
});
