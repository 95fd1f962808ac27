import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_SEVERITIES } from '#shared/domain/incident/finding.ts';
import { AUDIENCES } from '#shared/domain/incident/publication.ts';
import { groupedFindings, inGroupOrder } from '#shared/readiness/findingGroups.ts';
import { kindOfRule } from '#shared/readiness/findingKinds.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';

const openOf = (...args: Parameters<typeof readiness>) => readiness(...args).open;

describe('groupedFindings', () => {
  it('tells several of one kind in one line, with their number', () => {
    const actions = ['Add an alert', 'Remove the flag', 'Measure the queue'].map((title) =>
      buildAction(title, { doneWhen: '' }),
    );
    const groups = groupedFindings(openOf(buildIncident({ actions }))).warning;
    const group = groups.find(({ kind }) => kind === 'action-done-when');
    expect(group?.words).toBe('3 actions do not say when they are done');
    expect(group?.findings.map(({ spot }) => spot.id)).toEqual(actions.map(({ id }) => id));
  });

  it('lets a single finding speak for itself', () => {
    const actions = [buildAction('Add an alert', { owner: '' })];
    const [group] = groupedFindings(openOf(buildIncident({ actions }))).error.filter(
      ({ kind }) => kind === 'action-owner',
    );
    expect(group?.words).toBe('“Add an alert” has no owner.');
  });

  it('counts the milestones that are missing as one kind', () => {
    expect(kindOfRule('milestone-detected')).toBe(kindOfRule('milestone-resolved'));
    expect(kindOfRule('milestone-order-detected')).not.toBe(kindOfRule('milestone-detected'));
  });

  it('keeps every finding once, in its severity, each kind once, and has words for each kind', () => {
    fc.assert(
      fc.property(arbitraryIncident(), fc.constantFrom(...AUDIENCES), (incident, audience) => {
        const open = openOf(incident, audience);
        const groups = groupedFindings(open);
        for (const severity of FINDING_SEVERITIES) {
          const kinds = groups[severity].map(({ kind }) => kind);
          expect(new Set(kinds).size).toBe(kinds.length);
          // A kind that stands twice has no words for several.
          expect(kinds.filter((kind) => kind.includes(' '))).toEqual([]);
          for (const { findings } of groups[severity])
            for (const finding of findings) expect(finding.severity).toBe(severity);
        }
        const shown = inGroupOrder(open);
        expect(shown).toHaveLength(open.length);
        expect(new Set(shown)).toEqual(new Set(open));
      }),
    );
  });
});
