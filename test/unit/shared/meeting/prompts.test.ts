import { expect, it } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { BLOCK_KINDS } from '#shared/domain/incident/meeting.ts';
import { PROMPTS_SHOWN, promptsFor, promptsOnCard, REDIRECTS } from '#shared/meeting/prompts.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
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

it('asks first about the event that the room looks at, and after the last one about no next step', () => {
  const event = (title: string, clock: string) => buildEvent(title, clock, { title, keyMoment: true });
  const timeline = [event('Alarm', '14:10'), event('Rolled back', '14:20'), event('Resolved', '14:30')];
  const incident = buildIncident({ timeline });
  const about = (title: string) =>
    promptsFor(incident, 'timeline', toId<EventId>(title)).filter((prompt) => prompt.includes('“'));
  expect(about('Rolled back')[0]).toContain('“Rolled back”');
  expect(about('Rolled back')).toHaveLength(3);
  expect(about('Alarm')[0]).toContain('“Alarm”');
  for (const shown of ['Alarm', 'Rolled back', 'Resolved']) {
    const ofLast = about(shown).find((prompt) => prompt.includes('“Resolved”'));
    expect(ofLast).toContain('What were you looking at then?');
  }
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
