import { within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { add, dialog, rendered, source } from '#test/support/pastePreview.tsx';

/** As after the timeline was shown for a moment. */
beforeAll(async () => {
  await PREVIEW.preload();
});

const DOCUMENT = [
  '# Pumps stopped',
  '',
  '## Summary',
  'The pumps of hall 2 stopped.',
  '',
  '## Timeline',
  '- 2026-03-10 14:20 Pressure low <== IMPACT BEGINS',
  '- 2026-03-10 14:30 Valve opened',
  '',
  '## What went well',
  '- The alarm rang at once',
  '',
  '## Action items',
  '- [ ] Fit a second valve. Owner: Bo',
];

test('a document is named, and its sections are taken with its events as one step', async () => {
  const { user, paste, titles, incident, outside } = rendered();
  await paste(...DOCUMENT);
  expect(within(dialog()).getByText(/^A document: 14 lines/)).toBeTruthy();
  expect(within(dialog()).getByText('2 events · 3 parts of other sections')).toBeTruthy();
  await user.click(within(dialog()).getByRole('checkbox', { name: 'Take The alarm rang at once' }));
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:20 Pressure low', '14:30 Valve opened']);
  const { summary, wentWell, actions, milestones, timeline } = incident();
  expect({ summary, wentWell }).toEqual({ summary: 'The pumps of hall 2 stopped.', wentWell: [] });
  expect(actions).toMatchObject([{ title: 'Fit a second valve.', owner: 'Bo', status: 'open' }]);
  expect(timeline.find(({ id }) => id === milestones.impactStarted)?.title).toBe('Pressure low');
  await outside((state) => state.undo());
  expect(titles()).toEqual(['14:18 Alarm']);
  expect(incident().actions).toEqual([]);
});

test('a part that the incident has is struck out and left', async () => {
  const { paste } = rendered(buildIncident({ summary: 'Ours.' }));
  await paste(...DOCUMENT);
  const box = within(dialog()).getByRole('checkbox', { name: 'Take The pumps of hall 2 stopped.' });
  expect(box).toHaveProperty('checked', false);
});

test('a chat in JSON is shown as messages with their times, until somebody edits it', async () => {
  const { user, paste } = rendered(
    buildIncident({ timeline: [buildEvent('Alarm', '14:18', { actor: 'Ada' })] }),
  );
  const seconds = Date.parse('2026-03-10T14:20:00Z') / 1000;
  const link = 'https://grafana.example.com/d/abc/mailer?from=1773152400000&to=1773153000000';
  const message = { type: 'message', username: 'ada', text: `Queue full ${link}`, ts: `${seconds}.000100` };
  const answer = { ...message, text: 'Drained', ts: `${seconds + 60}.000200` };
  await paste(...JSON.stringify([message, answer], null, 1).split('\n'));
  const shown = within(dialog()).getByRole('region', { name: 'Text that is read, 2 lines' });
  expect(shown.textContent).toMatch(/^14:20 ada: Queue full/);
  expect(within(dialog()).getByRole('link', { name: /Grafana, dashboard mailer/ })).toBeTruthy();
  const who = within(dialog()).getAllByRole('textbox', { name: /^Who/ });
  expect(who[0]).toHaveProperty('value', 'Ada');
  await user.click(within(dialog()).getByRole('button', { name: 'Edit the text' }));
  expect(source()).toHaveProperty('value', expect.stringContaining('"username": "ada"'));
});

test('the export of a tool is read by its content, and what was left out is not kept as notes', async () => {
  const { user, paste, titles } = rendered();
  const seconds = Date.parse('2026-03-10T14:20:00Z') / 1000;
  const day = [
    { type: 'message', subtype: 'channel_join', user: 'U1', text: 'joined', ts: `${seconds}.000100` },
    { type: 'message', username: 'Ada', text: 'Pressure low', ts: `${seconds + 60}.000200` },
  ];
  await paste(...JSON.stringify(day, null, 1).split('\n'));
  expect(
    within(dialog()).getByText('An export of a Slack channel, one day: 2 messages, 1 join message left out.'),
  ).toBeTruthy();
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:21 Pressure low']);
});

const PAGE = {
  page: { time_zone: 'UTC' },
  incidents: ['Pumps stopped', 'Valves open'].map((name, index) => ({
    name,
    incident_updates: [
      { status: 'investigating', body: `${name}: we look.`, created_at: `2026-03-10T14:2${index}:00Z` },
    ],
  })),
};

test('which of several incidents is meant is asked, and the answer can be changed', async () => {
  const { user, paste, titles } = rendered();
  await paste(...JSON.stringify(PAGE, null, 1).split('\n'));
  const asked = within(dialog()).getByRole('group', { name: 'Which of the incidents is meant?' });
  const valves = within(asked).getByRole('button', { name: 'Valves open' });
  expect(valves.getAttribute('aria-pressed')).toBe('false');
  await user.click(valves);
  expect(valves.getAttribute('aria-pressed')).toBe('true');
  await user.click(within(asked).getByRole('button', { name: 'Pumps stopped' }));
  await user.click(valves);
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:21 Investigating: Valves open: we look.']);
});

test('many incidents are a list to choose from', async () => {
  const { user, paste, titles } = rendered();
  const issues = Array.from(
    { length: 9 },
    (_nothing, index) => `Issue ${index},OPS-${index},10/Mar/26 2:2${index} PM;ada;looked ${index}`,
  );
  await paste('Summary,Issue key,Comment', ...issues);
  const asked = within(dialog()).getByRole('combobox', { name: 'Which of the issues is the incident?' });
  await user.selectOptions(asked, 'Issue 4');
  expect(asked).toHaveProperty('value', '4');
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:24 looked 4']);
});

test('the words of a recording wait for its start, and get their times from it', async () => {
  const { user, paste, titles } = rendered();
  await paste(
    'WEBVTT',
    '',
    '00:01:00.000 --> 00:01:04.000',
    'Ada: Pressure low',
    '',
    '00:02:00.000 --> 00:02:04.000',
    'Bo: Valve is shut',
  );
  const start = within(dialog()).getByRole('textbox', { name: 'Start' });
  expect(document.activeElement).toBe(start);
  await user.type(start, '2026-03-10 14:30{Enter}');
  expect(start).toHaveProperty('value', '10 Mar 14:30');
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:31 Pressure low', '14:32 Valve is shut']);
});

test('whether clocks count 12 hours is asked once for all, and the answer can be changed', async () => {
  const { user, paste, titles } = rendered();
  await paste('2026-03-10', '11:50 Pressure low', '12:00 Valve opened', '01:16 Pumps run', '02:10 Over');
  const asked = within(dialog()).getByRole('group', { name: /^Is “01:16” in the afternoon/ });
  await user.click(within(asked).getByRole('button', { name: 'On the next day' }));
  await user.click(within(asked).getByRole('button', { name: 'In the afternoon' }));
  expect(within(asked).getByRole('button', { name: 'In the afternoon' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await user.click(add());
  expect(titles()).toEqual([
    '11:50 Pressure low',
    '12:00 Valve opened',
    '13:16 Pumps run',
    '14:10 Over',
    '14:18 Alarm',
  ]);
});
