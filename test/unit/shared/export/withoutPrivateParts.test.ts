import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isEvidenceFile, isPictureFile, type Picture } from '#shared/domain/incident/picture.ts';
import { AUDIENCES, type Audience } from '#shared/domain/incident/publication.ts';
import { homesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { toHtml, toHtmlFragment } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { withCanaries } from '#test/support/incidents/withCanaries.ts';

const FORBIDDEN: Record<Audience, readonly string[]> = {
  internal: ['CANARYprivate'],
  public: ['CANARYprivate', 'CANARYinternal'],
};

/** Each picture shows a moment that nothing else of the incident has. */
function withOwnMoments(incident: Incident): Incident {
  const { pictures } = incident;
  if (pictures === undefined) return incident;
  const moment = (index: number) => timestampAt(Date.UTC(1983, 6, index + 1));
  return { ...incident, pictures: pictures.map((each, index) => ({ ...each, takenAt: moment(index) })) };
}

function allExports(incident: Incident, audience: Audience): Record<string, string> {
  const pictures = (file: string) => `pictures/${file}`;
  return {
    markdown: toMarkdown(incident, { audience, hasMermaid: true, pictures }),
    html: toHtml(incident, { audience, pageSize: 'A4', fonts: [], pictures }),
    clipboard: toHtmlFragment(incident, audience, { pictures }),
    json: JSON.stringify(withoutPrivateParts(incident, audience)),
  };
}

test.each(AUDIENCES)(
  'nothing beyond the %s audience comes out in any format',
  (audience) => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        for (const [format, content] of Object.entries(allExports(withCanaries(incident), audience))) {
          for (const canary of FORBIDDEN[audience]) {
            expect(content.includes(canary), `${canary} in ${format}`).toBe(false);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  },
  60_000,
);

test.each(AUDIENCES)(
  'what was let stand at the desk, and why, does not come out for the %s audience',
  (audience) => {
    const sample = sampleIncident();
    const incident: Incident = {
      ...sample,
      dismissedHints: [{ rule: 'could-have', excerpt: 'CANARYprivate' }],
      dismissedFindings: [{ rule: 'summary-length', reason: 'CANARYprivate', at: sample.createdAt }],
      conflicts: [{ path: 'rootCause', theirs: 'CANARYprivate' }],
    };
    for (const [format, content] of Object.entries(allExports(incident, audience))) {
      expect(content.includes('CANARYprivate'), format).toBe(false);
    }
  },
);

test.each(AUDIENCES)(
  'no file, caption or moment of a picture that the %s audience may not see comes out in any format',
  (audience) => {
    fc.assert(
      fc.property(arbitraryIncident(), (arbitrary) => {
        const incident = withOwnMoments(arbitrary);
        const kept = new Set(withoutPrivateParts(incident, audience).pictures?.map(({ file }) => file));
        const isShown = (picture: Picture) =>
          picture.visibility !== 'private' &&
          (audience === 'internal' || picture.visibility === 'public') &&
          homesOf(picture).length > 0;
        // Files that nothing draws are the company's alone.
        const mayLeave = audience === 'internal' ? isEvidenceFile : isPictureFile;
        const hidden = (incident.pictures ?? []).filter(({ file }) => !kept.has(file));
        for (const picture of incident.pictures ?? []) {
          if (kept.has(picture.file)) expect(isShown(picture) && mayLeave(picture.file)).toBe(true);
        }
        for (const [format, content] of Object.entries(allExports(incident, audience))) {
          for (const { file } of hidden.filter((each) => isEvidenceFile(each.file))) {
            expect(content.includes(file), `${file} in ${format}`).toBe(false);
          }
          // The moment of a picture stays inside, also of one that the public may see.
          for (const { file, takenAt = '' } of audience === 'public' ? (incident.pictures ?? []) : hidden) {
            expect(content.includes(takenAt.slice(0, 10)), `the moment of ${file} in ${format}`).toBe(false);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  },
  60_000,
);

test('the canaries themselves work: what may be read does come out', () => {
  const sample = withCanaries(sampleIncident());
  expect(allExports(sample, 'internal').markdown).toContain('CANARYinternal');
  expect(allExports(sample, 'public').markdown).toContain('CANARYpublic');
});

test('what is left points at nothing that was taken out', () => {
  fc.assert(
    fc.property(arbitraryIncident(), fc.constantFrom(...AUDIENCES), (incident, audience) => {
      const {
        timeline,
        milestones,
        causes,
        actions,
        impact,
        pictures = [],
      } = withoutPrivateParts(incident, audience);
      const events = new Set(timeline.map(({ id }) => id));
      for (const id of Object.values(milestones)) expect(id === null || events.has(id)).toBe(true);
      for (const id of causes.flatMap(({ evidence }) => evidence)) expect(events.has(id)).toBe(true);
      const causeIds = new Set(causes.map(({ id }) => id));
      for (const id of actions.flatMap((action) => action.causeIds)) expect(causeIds.has(id)).toBe(true);
      for (const picture of pictures) {
        expect(homesOf(picture).length).toBeGreaterThan(0);
        const rows = new Set(impact.map(({ id }) => id));
        for (const id of picture.impactIds ?? []) expect(rows.has(id)).toBe(true);
        for (const id of picture.eventIds) expect(events.has(id)).toBe(true);
        for (const id of picture.causeIds) expect(causeIds.has(id)).toBe(true);
      }
    }),
  );
});

test('the public version tells how long it lasted even when both ends are internal events', () => {
  const sample = sampleIncident();
  const timeline = sample.timeline.map((event) => ({ ...event, visibility: 'internal' as const }));
  const markdown = toMarkdown({ ...sample, timeline }, { audience: 'public' });
  expect(markdown).toContain('From 14:23 to 14:46 UTC: 23 minutes.');
  expect(markdown).not.toContain('PagerDuty');
});

test('a cited line of a log goes with its event where that is private, and other notes stay', () => {
  const sample = sampleIncident();
  const [first] = sample.timeline;
  const line = '2026-03-10T14:18:11Z ERROR user mallory';
  const noted = (visibility: 'internal' | 'private') =>
    withoutPrivateParts(
      {
        ...sample,
        timeline: sample.timeline.map((event) =>
          event === first ? { ...event, detail: line, visibility } : event,
        ),
        causes: sample.causes.map((node) => ({ ...node, evidenceNote: `${line}\nThe operator said so` })),
      },
      'internal',
    ).causes[0]?.evidenceNote;
  expect(noted('internal')).toBe(`${line}\nThe operator said so`);
  expect(noted('private')).toBe('The operator said so');
});
