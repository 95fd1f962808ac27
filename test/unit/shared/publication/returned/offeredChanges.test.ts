import { expect, it } from 'vitest';
import { changedParts, changedPartsOfFew } from '#shared/merge/differenceText.ts';
import type { ReturnedChange } from '#shared/publication/returned/changes/returnedChange.ts';
import { offeredChanges } from '#shared/publication/returned/offeredChanges.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

it('is offered in about the time of its changes, however many things the incident has', () => {
  expectInProportion((share) => {
    const timeline = Array.from({ length: 1200 * share }, (_none, index) => buildEvent(`e${index}`, '14:18'));
    const changes = timeline.map(
      ({ id, title }): ReturnedChange => ({
        kind: 'field',
        of: { list: 'timeline', id },
        field: 'title',
        base: title,
        theirs: `${title} again`,
        isWords: true,
      }),
    );
    return offeredChanges(buildIncident({ timeline }), { name: 'x.md', changes });
  });
});

it('is told in the same words as beside everything else', () => {
  const [alert, call] = [buildEvent('Alert fires', '14:18'), buildEvent('Ada is called', '14:20')];
  const nextDay = buildEvent('Review', '14:18', { occurredAt: at('2026-03-11T09:00:00+00:00') });
  const before = buildIncident({ timeline: [alert, call], actions: [buildAction('Alert at 80 %')] });
  const versions = [
    { ...before, timeline: [{ ...alert, title: 'The alert fires' }, call] },
    { ...before, timeline: [alert] },
    { ...before, actions: [...before.actions, buildAction('Alert at 60 %')] },
    { ...before, title: 'Another' },
    before,
  ];
  for (const after of versions) expect(changedPartsOfFew(before, after)).toEqual(changedParts(before, after));
  const days = buildIncident({ timeline: [alert, nextDay] });
  const moved = { ...days, timeline: [{ ...alert, title: 'It fires' }, nextDay] };
  expect(changedPartsOfFew(days, moved)).toEqual(changedParts(days, moved));
});
