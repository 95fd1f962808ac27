import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { summaryOpening } from '#shared/export/words/summaryOpening.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const sample = sampleIncident();

describe('a first sentence of the summary', () => {
  it('says when it was, how long it lasted and what failed', () => {
    expect(summaryOpening(sample)).toBe(
      '10 March 2026, 14:23 to 14:46 UTC (23 minutes): The API answered signed-in users with 503 errors.',
    );
  });

  it.each<[string, Partial<Incident>, string | null]>([
    ['has the title until the failure is worded', { failure: ' ' }, `: ${sample.title}.`],
    ['ends once where the words end already', { failure: 'What happened?' }, ': What happened?'],
    [
      'says only when it was where nothing else is known',
      { failure: '', title: '' },
      '14:46 UTC (23 minutes).',
    ],
  ])('%s', (_what, parts, end) => {
    expect(summaryOpening({ ...sample, ...parts })?.endsWith(end ?? '')).toBe(true);
  });

  it('leaves out how long it lasted while that is unknown, and is none while the start is', () => {
    const { milestones } = sample;
    expect(summaryOpening({ ...sample, milestones: { ...milestones, resolved: null } })).toMatch(
      /^10 March 2026, from 14:23 UTC: The API/,
    );
    expect(summaryOpening({ ...sample, milestones: { ...milestones, impactStarted: null } })).toBeNull();
  });
});
