import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wallMessageSchema } from '#shared/ipc/wallSchema.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallPageCount, wallProjection } from '#shared/wall/wallProjection.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { WALL_FOCUS } from '#test/support/incidents/wallFocus.ts';

const FOCUS: WallFocus = { ...WALL_FOCUS, block: 2, isParkedShown: true };

test('every message of any incident passes unchanged', () => {
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      for (const block of incident.meeting.plan.keys()) {
        for (let page = 0; page < wallPageCount(incident, { ...FOCUS, block }); page += 1) {
          const message = wallProjection(incident, { ...FOCUS, block, page });
          expect(wallMessageSchema.parse(message)).toEqual(message);
        }
      }
    }),
  );
});

test('a field that is not agreed on is refused, wherever it stands', () => {
  const message = wallProjection(sampleIncident(), FOCUS);
  if (message.content.kind !== 'timeline' || message.clock === null)
    throw new Error('Block 2 is the timeline');
  const { content, clock } = message;
  for (const planted of [
    { ...message, privateNotes: 'Ask Lisa' },
    { ...message, clock: { ...clock, attendees: [] } },
    { ...message, content: { ...content, now: { ...content.now, actor: 'On-call engineer' } } },
    { ...message, content: { ...content, after: [{ ...content.after[0], source: 'Grafana' }] } },
  ]) {
    expect(wallMessageSchema.safeParse(planted).success).toBe(false);
  }
});
