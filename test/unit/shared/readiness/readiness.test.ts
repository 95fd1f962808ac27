import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { dismissFinding, restoreFinding } from '#shared/domain/dismissalEdits.ts';
import { FINDING_SEVERITIES, type Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { findingName } from '#shared/readiness/findingName.ts';
import { INTERNAL_RULES } from '#shared/readiness/internalRules.ts';
import { PUBLIC_RULES } from '#shared/readiness/publicRules.ts';
import { blockingFindings, FINDING_PLACES, readiness } from '#shared/readiness/readiness.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const ALL_RULES = [...new Set([...INTERNAL_RULES, ...PUBLIC_RULES])];
const NOW = at('2026-03-11T09:00:00Z');
const incidents = arbitraryIncident();
const nameOf = (finding: Finding) => JSON.stringify(findingName(finding));
const dismissed = (incident: Incident, finding: Finding, reason = 'It is so') =>
  dismissFinding(incident, { ...findingName(finding), reason, at: NOW });

describe('the list of rules', () => {
  it('names each once, with what the guide says', () => {
    const ids = ALL_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { says } of ALL_RULES) expect(says).toMatch(/^[a-z0-9].*\.$/);
  });

  it('finds nothing more serious than it says, and at its own place', () => {
    fc.assert(
      fc.property(incidents, (incident) => {
        for (const { find, severity, place } of ALL_RULES) {
          for (const found of find(incident)) {
            expect(FINDING_SEVERITIES.indexOf(found.severity)).toBeGreaterThanOrEqual(
              FINDING_SEVERITIES.indexOf(severity),
            );
            expect(found.spot.place).toBe(place);
          }
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('names every part that it reads', () => {
    fc.assert(
      fc.property(incidents, incidents, (incident, other) => {
        for (const { find, reads } of ALL_RULES) {
          // Looking at anything else would show, because everything else is another incident's.
          const parts = Object.fromEntries(reads.map((part) => [part, incident[part]]));
          expect(find({ ...other, ...parts })).toEqual(find(incident));
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('readiness', () => {
  it('answers for any incident, in the order of the desk with errors first, each finding once', () => {
    fc.assert(
      fc.property(incidents, (incident) => {
        const { open, dismissed: settled } = readiness(incident);
        const all = [...open, ...settled.map(({ finding }) => finding)];
        const ranks = open.map(
          ({ spot, severity }) =>
            FINDING_PLACES.indexOf(spot.place) * 10 + FINDING_SEVERITIES.indexOf(severity),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(new Set(all.map(nameOf)).size).toBe(all.length);
        for (const { message } of all) expect(message).toMatch(/[.?!]”?\.?$/);
      }),
      { numRuns: runs(40) },
    );
  });

  it('gives the same answer for the same incident, and asks only the rules whose parts changed', () => {
    const incident = sampleIncident();
    expect(readiness(incident)).toBe(readiness(incident));
    const edited = readiness({ ...incident, summary: '' });
    const before = new Set<Finding>(readiness(incident).open);
    const kept = edited.open.filter(({ spot }) => spot.place !== 'summary');
    expect(kept.every((finding) => before.has(finding))).toBe(true);
  });

  it('finds nothing serious in the sample', () => {
    const { open, dismissed: settled } = readiness(sampleIncident());
    expect(open.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'note signal-gap',
      'note status-page-link',
    ]);
    expect(settled).toHaveLength(1);
  });
});

describe('a dismissal', () => {
  it('hides exactly the one finding, keeps the reason, and is taken back', () => {
    fc.assert(
      fc.property(incidents, fc.nat(), (start, at) => {
        const { dismissedFindings: _, ...incident } = start;
        const before = readiness(incident).open;
        const one = before[at % Math.max(1, before.length)];
        if (one === undefined) return;
        const after = dismissed(incident, one);
        expect(readiness(after).open).toEqual(before.filter((finding) => finding !== one));
        expect(readiness(after).dismissed.map(({ finding }) => finding)).toEqual([one]);
        expect(readiness(after).dismissed[0]?.dismissal.reason).toBe('It is so');
        expect(restoreFinding(after, findingName(one))).toEqual(incident);
      }),
      { numRuns: runs(40) },
    );
  });

  it('made twice has the newer reason', () => {
    const [one] = readiness(buildIncident()).open;
    if (one === undefined) throw new Error('An empty incident lacks something');
    const twice = dismissed(dismissed(buildIncident(), one, 'First'), one, 'Second');
    expect(twice.dismissedFindings?.map(({ reason }) => reason)).toEqual(['Second']);
  });

  it('of nothing leaves the incident as it is', () => {
    const incident = buildIncident();
    expect(restoreFinding(incident, { rule: 'summary-empty' })).toBe(incident);
  });

  it('lets an error no longer block', () => {
    const incident = buildIncident();
    const [one, ...others] = blockingFindings(incident, 'internal');
    if (one === undefined) throw new Error('An empty incident lacks something');
    expect(blockingFindings(dismissed(incident, one), 'internal')).toEqual(others);
  });
});
