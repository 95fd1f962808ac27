import { expect } from '@playwright/test';
import type { Incident } from '#shared/domain/incident.ts';
import type { MeetingLogEntry } from '#shared/domain/meeting.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallPageCount, wallProjection } from '#shared/wall/wallProjection.ts';
import { openWall, showOnWall } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { illegible } from '#test/e2e/support/legibility.ts';
import { longIncident } from '#test/e2e/support/longIncident.ts';
import { at } from '#test/support/buildIncident.ts';
import { sampleIncident } from '#test/support/sampleFixture.ts';

const BASE: WallFocus = {
  block: null,
  place: 'meeting',
  eventId: null,
  knownThen: null,
  causeId: null,
  page: 0,
  isBlank: false,
  isParkedShown: true,
};

for (const [name, incident] of [
  ['the sample', sampleIncident()],
  ['far too long texts', longIncident()],
] as const) {
  test(`every view is legible from the back row, with ${name}`, async ({ launchApp }) => {
    test.slow();
    const app = await launchApp({ args: ['--sample'], env: displaysEnv(LAPTOP, PROJECTOR) });
    const wall = await openWall(app, await app.firstWindow());
    for (const { label, running, focus } of views(incident)) {
      const count = wallPageCount(running, focus);
      for (let page = 0; page < count; page += 1) {
        await showOnWall(app, wall, wallProjection(running, { ...focus, page }));
        expect.soft(await illegible(wall), `${label}, page ${page + 1} of ${count}`).toEqual([]);
      }
    }
  });
}

test('the check for legibility names what is small, faint or cut', async ({ launchApp }) => {
  const app = await launchApp({ args: ['--sample'], env: displaysEnv(LAPTOP, PROJECTOR) });
  const wall = await openWall(app, await app.firstWindow());
  expect(await illegible(wall)).toEqual([]);
  await wall.evaluate(() => {
    for (const style of ['font-size: 14px', 'color: #767676', 'position: absolute; bottom: -20px']) {
      const planted = document.createElement('p');
      planted.textContent = 'Planted';
      planted.style.cssText = style;
      document.querySelector('[data-theme="projector"]')?.append(planted);
    }
  });
  const found = (await illegible(wall)).map((problem) => problem.replace(/: Planted/, ''));
  expect(found).toEqual(expect.arrayContaining(['14px', '4.54:1', 'cut']));
});

/** Each block, with what the desk may look at in it, and the clock early, late and over. */
function views(incident: Incident) {
  const focuses = incident.meeting.plan.flatMap(({ kind }, block): WallFocus[] => {
    const focus = { ...BASE, block };
    if (kind === 'timeline') {
      const events = incident.timeline.map(({ id }) => ({ ...focus, eventId: id }));
      return [...events, { ...focus, knownThen: at('2026-03-10T14:30:00Z') }];
    }
    if (kind !== 'causes') return [focus];
    return [focus, ...incident.causes.map(({ id }) => ({ ...focus, causeId: id }))];
  });
  const all = [...focuses, { ...BASE, isBlank: true }, { ...BASE, place: 'timeline' as const }];
  return all.map((focus, index) => ({
    label: JSON.stringify(focus),
    running: withClock(incident, focus.block ?? 0, index),
    focus,
  }));
}

/** In the block for a minute, or for so long that its time is nearly or wholly over. */
function withClock(incident: Incident, block: number, index: number): Incident {
  const planned = incident.meeting.plan[block]?.minutes ?? 0;
  const minutes = [1, planned * 0.9, planned + 2][index % 3] ?? 1;
  const started = Date.now() - minutes * 60_000;
  const log: MeetingLogEntry[] = [
    { at: timestampAt(started), action: 'start' },
    ...Array.from({ length: block }, () => ({ at: timestampAt(started), action: 'next' as const })),
  ];
  return { ...incident, meeting: { ...incident.meeting, log } };
}
