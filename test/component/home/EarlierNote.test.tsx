import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MeetingSection } from '#renderer/meeting/MeetingSection.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { appError } from '#shared/errors/appError.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const action = {
  priority: 'P1',
  type: 'detect',
  status: 'open',
  causeIds: [],
  visibility: 'internal',
} as const;

function beforeMeeting() {
  const fixture = storeWith(buildIncident({ title: 'Checkout down again', tags: ['payments'] }));
  const before = (id: string, title: string) =>
    buildIncident({
      id: toId(id),
      title,
      tags: ['payments'],
      createdAt: at('2026-03-03T10:00:00Z'),
      actions: [
        { ...action, id: toId('a'), title: 'Alert', due: '2026-03-09' },
        { ...action, id: toId('b'), title: 'Cap', due: '2026-03-10' },
      ],
    });
  fixture.desktop.files.set('/incidents/earlier.incident', before('earlier', 'Checkout is down'));
  fixture.desktop.files.set('/incidents/cards.incident', before('cards', 'Cards refused'));
  return renderWithStore(<MeetingSection />, fixture);
}

test('before the meeting an earlier incident like this one is named, with what is overdue, and opens', async () => {
  const { user, outside, incident } = beforeMeeting();
  await outside((state) => state.findSimilar());
  const note = screen.getByText(/^Looks like/);
  expect(note.textContent).toBe(
    'Looks like Checkout is down of 3 March 2026: both tagged payments; “checkout”, “down” in its title; ' +
      '2 overdue actions; and like 1 more.',
  );
  await user.click(within(note).getByRole('button', { name: 'Checkout is down' }));
  expect(incident().id).toBe('earlier');
});

test('nothing is said while nothing alike is known', async () => {
  const { outside, desktop } = beforeMeeting();
  expect(screen.queryByText(/^Looks like/)).toBeNull();
  desktop.fail('library:similar', appError('file-not-found'));
  await outside((state) => state.findSimilar());
  expect(screen.queryByText(/^Looks like/)).toBeNull();
});
