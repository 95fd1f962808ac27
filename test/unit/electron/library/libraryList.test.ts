import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_HISTORY } from '#electron/git/incidentCommits.ts';
import { libraryList } from '#electron/library/libraryList.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { libraryReadingOf } from '#test/support/incidents/libraryReadingOf.ts';
import { smallIncident, writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const NOW = timestampAt(TEST_NOW_MS);

function buildSlaRow(metric: string): ImpactRow {
  const computed = { kind: 'sla', targetPercent: 99.9, month: '2026-03', otherDowntimeMinutes: 0 } as const;
  return { id: toId(metric), metric, value: '', computed, visibility: 'public' };
}

async function listOf(folder: string) {
  return libraryList(successOf(await libraryReadingOf(folder).read()), NOW, NO_HISTORY);
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
        buildAction('snoozed', { due: '2026-03-10', snoozedUntil: '2026-04-01', snoozeReason: 'Waits' }),
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
    expect(rows[1]).toMatchObject({ openActions: 3, overdueActions: 1, isReviewLate: true, tags: ['mail'] });
    expect(rows[0]).toMatchObject({ openActions: 0, overdueActions: 0, isReviewLate: false });
    expect(rows[2]).toMatchObject({ error: { code: 'file-not-json' }, date: null });
    expect((await listOf(join(folder, 'none'))).rows).toEqual([]);
  });

  it('knows services, facilitator, people, what is not written yet and what is put away', async () => {
    const folder = tempFolder();
    writtenIncident(join(folder, 'a.incident'), {
      tags: ['mail', 'service: checkout'],
      isArchived: true,
      summary: 'It was slow.',
      actions: [buildAction('late', { owner: 'James' })],
      impact: [buildSlaRow('Search SLA'), buildSlaRow('SLA')],
      meeting: { ...smallIncident().meeting, facilitator: 'Ines' },
    });
    expect((await listOf(folder)).rows[0]).toMatchObject({
      services: ['Search', 'checkout'],
      facilitator: 'Ines',
      people: ['Ines', 'James'],
      missing: ['causes', 'contributingFactors', 'wentWell', 'lessons'],
      isArchived: true,
    });
  });
});
