import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LessonsSection } from '#renderer/lists/LessonsSection.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildItem } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const PATH = '/incidents/dns.incident';

function lessons() {
  const fixture = storeWith(buildIncident({ lessons: [buildItem('mine', '')] }));
  fixture.desktop.files.set(
    PATH,
    buildIncident({
      id: toId('dns'),
      title: 'DNS outage',
      createdAt: at('2026-05-04T10:00:00Z'),
      lessons: [buildItem('theirs', 'Certificates must be renewed by a machine')],
    }),
  );
  return renderWithStore(<LessonsSection />, fixture);
}

const field = () => screen.getByRole('textbox', { name: 'Lessons learned 1' });

/** How often other incidents were looked through. */
function learntAsked({ requests }: ReturnType<typeof lessons>['desktop']): number {
  return requests.filter(({ channel }) => channel === 'library:learnt').length;
}

/** The answer has come, and was drawn. */
function settled(): Promise<void> {
  return act(async () => {
    await new Promise((done) => setImmediate(done));
  });
}

test('a lesson that was learnt already is offered while it is typed, and opens at its place', async () => {
  const { user, store } = lessons();
  await user.click(field());
  await user.keyboard('A machine renews certificates');
  await user.click(await screen.findByRole('button', { name: /^Also in “DNS outage”, May 2026/ }));
  await screen.findByRole('textbox', { name: 'Lessons learned 1' });
  expect(store.getState()).toMatchObject({ incident: { title: 'DNS outage' }, place: 'lessons' });
});

test('what is not the same is taken away, and stays away while one types on', async () => {
  const { user, desktop } = lessons();
  await user.click(field());
  await user.keyboard('A machine renews certificates');
  await user.click(await screen.findByRole('button', { name: /^Not the same: Certificates must/ }));
  const asked = learntAsked(desktop);
  await user.click(field());
  await user.keyboard(' by itself');
  await waitFor(() => expect(learntAsked(desktop)).toBeGreaterThan(asked));
  await settled();
  expect(screen.queryByRole('region', { name: 'Learnt before' })).toBeNull();
});

test('nothing is offered for other words', async () => {
  const { user, desktop } = lessons();
  await user.click(field());
  await user.keyboard('Write the status page earlier');
  await waitFor(() => expect(learntAsked(desktop)).toBe(1));
  await settled();
  expect(screen.queryByRole('region', { name: 'Learnt before' })).toBeNull();
});
