import { expect, it } from 'vitest';
import { BLOCK_KINDS } from '#shared/domain/incident/meeting.ts';
import { PROMPTS_SHOWN, promptsFor, promptsOnCard, REDIRECTS } from '#shared/meeting/prompts.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const YES_OR_NO = /^(?:did|do|does|was|were|is|are|could|should|would|has|have|can)\b/i;

it('asks open questions in every block', () => {
  for (const kind of BLOCK_KINDS) {
    const prompts = promptsFor(buildIncident(), kind);
    expect(prompts.length).toBeGreaterThanOrEqual(PROMPTS_SHOWN);
    for (const prompt of prompts) expect(prompt).not.toMatch(YES_OR_NO);
  }
});

it('asks about the key moments of the timeline first, in their own words', () => {
  const moment = sampleIncident().timeline.find(({ keyMoment }) => keyMoment);
  expect(promptsFor(sampleIncident(), 'timeline')[0]).toContain(`“${moment?.title}”`);
});

it('turns its card through all questions and begins again', () => {
  const prompts = ['1', '2', '3', '4', '5'];
  expect([0, 1, 2].map((turned) => promptsOnCard(prompts, turned))).toEqual([
    ['1', '2', '3'],
    ['4', '5'],
    ['1', '2', '3'],
  ]);
});

it('begins the redirects with the guide’s own question', () => {
  expect(REDIRECTS[0]).toBe('What process or tool could have caught this automatically?');
});
