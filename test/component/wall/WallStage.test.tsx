import { cleanup, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createSecondHand } from '#renderer/store/secondHand.ts';
import { WallStage } from '#renderer/wallView/WallStage.tsx';
import { incidentHints } from '#shared/language/incidentHints.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { REFRAMING_QUESTION } from '#shared/language/lineHint.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallProjection } from '#shared/wall/wallProjection.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { WALL_FOCUS } from '#test/support/incidents/wallFocus.ts';

const sample = sampleIncident();
const FOCUS: WallFocus = { ...WALL_FOCUS, block: 0 };
const NOW = at('2026-03-11T15:01:00Z');

function show(focus: Partial<WallFocus>, incident = sample) {
  render(
    <WallStage
      message={wallProjection(incident, { ...FOCUS, ...focus })}
      hand={createSecondHand(() => NOW)}
    />,
  );
}

test('the welcome gives the ground rules', () => {
  show({ block: 0 });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('We are here to learn, not to blame');
  expect(screen.getByText('We ask what happened, never who failed')).toBeTruthy();
});

test('the welcome says who leads, who had which part, and what comes', () => {
  show({ block: 0 });
  expect(
    screen.getByText(/^Facilitator: Engineering manager from another team · .*Database: Sarah/),
  ).toBeTruthy();
  const agenda = screen.getByRole('list', { name: 'Agenda' });
  expect(agenda.textContent).toMatch(/Timeline20 min.*Action items10 min/);
});

test('all whys at a glance say which one is asked and where a safeguard was missing', () => {
  show({ block: 3, causeId: sample.causes[2]?.id ?? null, isOverview: true });
  expect(screen.getAllByRole('listitem', { current: true }).map(({ textContent }) => textContent)).toEqual([
    'It worked through 2M rows as one batch, with no cap on the connections it opened',
  ]);
  expect(screen.getByText(/no connection budget/).parentElement?.textContent).toContain(
    'A safeguard was missing',
  );
});

test.each(['light', 'dark', 'contrast'] as const)('the %s look is that of the whole picture', (look) => {
  show({ block: 2, look });
  expect(document.querySelector('[data-theme="projector"]')?.getAttribute('data-look')).toBe(look);
});

test('the impact stands in large figures, each with its name', () => {
  show({ block: 1 });
  const terms = screen.getAllByRole('term').map((term) => term.textContent);
  expect(terms).toEqual([
    'Duration',
    'Users affected',
    'Failed API requests',
    'Revenue',
    'Support tickets',
    'SLA',
  ]);
  const values = screen.getAllByRole('definition').map((value) => value.textContent);
  expect(values).toEqual([
    '23 minutes',
    'About 4,200',
    'everyone who was signed in',
    '12,847',
    'About $890',
    'estimate of orders not completed',
    '67',
    '99.94%',
    'month to date; target 99.95%',
  ]);
});

test('the event in the light is marked as the current one, and its kind has a name', () => {
  show({ block: 2, eventId: sample.timeline[4]?.id ?? null });
  const now = document.querySelector('[aria-current="true"]');
  expect(now?.textContent).toContain('Cause found: all 50 connections of the pool are taken');
  expect(now?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Diagnosis');
});

test('with what was known then, the wall says so and shows nothing later', () => {
  show({ block: 2, knownThen: at('2026-03-10T14:30:00Z') });
  expect(screen.getByText('As it was known at 14:30')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/14:32|Cause found|resolved/);
});

test('the whys show the way, the question and the answers', () => {
  show({ block: 3, causeId: sample.causes[3]?.id ?? null });
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('The API answered');
  expect(screen.getByText('Why could it run without a cap?')).toBeTruthy();
  expect(screen.getByText(/no connection budget/)).toBeTruthy();
  expect(screen.getByText(/runbook says nothing/)).toBeTruthy();
});

test('an action without owner and date says so', () => {
  const actions = sample.actions.map(({ owner: _owner, due: _due, ...action }) => action);
  show({ block: 5 }, { ...sample, actions });
  expect(screen.getAllByText('No owner yet').length).toBeGreaterThan(0);
  expect(screen.getAllByText('No date yet').length).toBeGreaterThan(0);
});

test('no block shows a hint about how something is put: a room that reads along would look at who wrote it', () => {
  const blame = 'John should have checked it';
  const incident = {
    ...sample,
    summary: blame,
    timeline: sample.timeline.map((event) => ({ ...event, title: blame })),
    causes: sample.causes.map((cause) => ({ ...cause, answer: blame })),
    lessons: sample.lessons.map((lesson) => ({ ...lesson, text: blame })),
  };
  const hints = incidentHints(incident, { terms: NO_TERMS, dismissed: [] });
  expect(hints.length).toBeGreaterThan(3);
  const said: string[] = [];
  for (const block of [0, 1, 2, 3, 4, 5]) {
    show({ block, causeId: sample.causes[2]?.id ?? null }, incident);
    said.push(document.body.textContent ?? '');
    expect(document.querySelector('mark')).toBeNull();
    cleanup();
  }
  expect(said.join('\n')).toContain(blame);
  for (const words of [
    REFRAMING_QUESTION,
    ...hints.flatMap(({ question, principle }) => [question, principle]),
  ])
    expect(said.join('\n')).not.toContain(words);
});

test('a time that several events have is said once', () => {
  const [first, ...others] = sample.timeline;
  const at1423 = at('2026-03-10T14:23:00Z');
  const timeline = sample.timeline.map((event, index) =>
    index === 2 ? { ...event, occurredAt: at1423 } : event,
  );
  show({ block: 2, eventId: first?.id ?? null }, { ...sample, timeline });
  expect(screen.getAllByText('14:23')).toHaveLength(2);
  for (const { title } of others.slice(0, 2)) expect(screen.getByText(title)).toBeTruthy();
});
