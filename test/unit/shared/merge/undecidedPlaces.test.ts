import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { decideConflict } from '#shared/merge/decideConflict.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { newlyUndecided } from '#shared/merge/newlyUndecided.ts';
import { undecidedPlaces } from '#shared/merge/undecidedPlaces.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { randomEdits, withEdits } from '#test/support/incidents/randomEdits.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const incident = (conflicts: readonly MergeConflict[]): Incident =>
  buildIncident({
    summary: 'Labels were blank.',
    timeline: [buildEvent('alert', '14:18', { title: 'Alert fires' })],
    actions: [buildAction('Test the form', { owner: 'Mirela' })],
    conflicts,
  });

const one = (conflict: MergeConflict) => undecidedPlaces(incident([conflict]))[0];

describe('what is left to be decided', () => {
  it('is named by its part, its field and its thing', () => {
    expect(one({ path: 'timeline.title', id: 'alert', theirs: 'Alarm rings' })).toMatchObject({
      name: 'Timeline: title of “10 Mar 2026, 14:18 Alert fires”',
      mine: 'Alert fires',
      theirs: 'Alarm rings',
      spot: { place: 'timeline', id: 'alert', field: 'undecided timeline.title' },
    });
    expect(one({ path: 'severity', theirs: 'SEV1' })).toMatchObject({
      name: 'Summary: severity',
      mine: 'SEV2',
      theirs: 'SEV1',
    });
  });

  it('can be both only where it is a text in sentences', () => {
    const choices = (conflict: MergeConflict) => one(conflict)?.choices;
    expect(choices({ path: 'summary', theirs: 'Nothing printed.' })).toContain('both');
    expect(choices({ path: 'severity', theirs: 'SEV1' })).toEqual(['mine', 'theirs']);
    const owner = { path: 'actions.owner', id: 'Test the form', theirs: 'Tovan' };
    expect(choices(owner)).toEqual(['mine', 'theirs']);
    expect(decideConflict(incident([owner]), owner, 'both')).toBeNull();
  });

  it('says of a thing that one side deleted what stays and what goes', () => {
    expect(one({ path: 'timeline', id: 'alert' })).toMatchObject({
      name: 'Timeline: “10 Mar 2026, 14:18 Alert fires”',
      mine: '10 Mar 2026, 14:18 Alert fires',
      theirs: 'Deleted',
    });
  });

  it('says of what is gone since that it is, and cannot be anything else', () => {
    expect(one({ path: 'timeline.title', id: 'gone', theirs: 'Alarm rings' })).toMatchObject({
      name: 'Timeline: title',
      mine: 'Deleted since',
      choices: ['mine'],
    });
  });

  it('puts two titles on one line, where a field has only one', () => {
    const conflict = { path: 'timeline.title', id: 'alert', theirs: 'Alarm rings' };
    const decided = decideConflict(incident([conflict]), conflict, 'both');
    expect(decided?.timeline[0]?.title).toBe('Alert fires / Alarm rings');
  });

  it('can be decided in every way that is offered, until nothing is left', () => {
    fc.assert(
      fc.property(randomEdits('mirela'), randomEdits('tovan'), fc.infiniteStream(fc.nat()), (a, b, pick) => {
        const base = sampleIncident();
        const ours = withEdits(base, a);
        let left = mergeIncidents({ base, ours, theirs: withEdits(base, b) });
        expect(newlyUndecided(left, [ours])).toEqual(left.conflicts ?? []);
        for (let [place] = undecidedPlaces(left); place !== undefined; [place] = undecidedPlaces(left)) {
          const { conflict, choices } = place;
          const choice = choices[(pick.next().value ?? 0) % choices.length] ?? 'mine';
          const decided = decideConflict(left, conflict, choice);
          expect(decided).not.toBeNull();
          if (decided === null) return;
          expect(decided.conflicts?.length ?? 0).toBeLessThan(left.conflicts?.length ?? 0);
          left = decided;
        }
        expect(left.conflicts).toBeUndefined();
      }),
    );
  });
});
