import { expect, test } from 'vitest';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { promptsFor } from '#shared/meeting/prompts.ts';
import { draftPublicText } from '#shared/publication/publicVersion/draftPublicText.ts';
import { publicCandidates } from '#shared/publication/publicVersion/publicCandidates.ts';
import { eventNamer } from '#shared/rules/eventNames.ts';
import { readSources } from '#test/support/architecture/sourceFiles.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const ABOUT: Partial<TimelineEvent> = { precision: 'approximate', keyMoment: true };
const START = buildEvent('Start', '14:20', ABOUT);
const END = buildEvent('End', '14:50');
const INCIDENT = buildIncident({
  timeZone: 'UTC',
  timeline: [START, END],
  milestones: { ...buildIncident().milestones, impactStarted: START.id, resolved: END.id },
});

test('an event’s clock says whether it is approximate', () => {
  expect(eventClock(START, 'UTC')).toBe('~14:20');
  expect(eventClock(END, 'Europe/Berlin')).toBe('15:50');
  expect(eventClock(buildEvent('Note', null), 'UTC')).toBe('');
});

test('so do findings, questions to the room and the public version', () => {
  expect(eventNamer(INCIDENT.timeline, 'UTC')(START)).toBe('~14:20');
  expect(promptsFor(INCIDENT, 'timeline')[0]).toContain('~14:20, “Start”');
  expect(publicCandidates(INCIDENT).find(({ kind }) => kind === 'timeline')?.when).toBe('~14:20');
  expect(draftPublicText(INCIDENT, 'publicDuration')).toContain('From about 14:20 to 14:50 UTC');
});

/** Where the precision is said in a word of its own, or a clock is only compared. */
const SAY_IT_THEMSELVES = ['shared/wall/wallText.ts', 'renderer/timeline/paste/PasteEventNotes.tsx'];

test('no other file writes the clock of an event without its precision', () => {
  const bare = readSources(['shared', 'renderer'], /\.tsx?$/)
    .filter(({ text }) => /clockTime\([^)]*occurredAt/.test(text))
    .map(({ path }) => path);
  const allowed = [...SAY_IT_THEMSELVES, 'shared/domain/timeline/eventClock.ts'];
  expect(bare.filter((path) => !allowed.includes(path))).toEqual([]);
});
