import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LanguageHints } from '#renderer/guidance/language/LanguageHints.tsx';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent, buildItem } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const blaming = () =>
  buildIncident({ lessons: [buildItem('l1', 'The team forgot it'), buildItem('l2', 'We forgot the flag')] });

const words = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

test('a hint shows the words, the principle and a question, and leads to its field', async () => {
  const { user, store } = renderWithStore(<LanguageHints place="lessons" />, blaming());
  const hint = await screen.findByRole('button', {
    name: /“team forgot” · person as cause ?Does this step depend/,
  });
  await user.click(hint);
  expect(store.getState()).toMatchObject({
    place: 'lessons',
    focusTarget: { place: 'lessons', id: 'l1', field: 'text' },
  });
});

test('at a moment of "known then" there is no hint about words of a later event', async () => {
  const timeline = [
    buildEvent('e1', '14:23', { title: 'The team forgot the flag' }),
    buildEvent('e2', '15:00', { title: 'Sarah forgot the alert' }),
  ];
  const { outside } = renderWithStore(<LanguageHints place="timeline" />, buildIncident({ timeline }));
  await waitFor(() => expect(words()).toHaveLength(2));
  const [first] = timeline;
  await outside((state) => state.setKnownThen(first?.occurredAt ?? null));
  expect(words()).toEqual([expect.stringContaining('team forgot')]);
  await outside((state) => state.setKnownThen(null));
  expect(words()).toHaveLength(2);
});

test('a section without hints shows nothing', () => {
  renderWithStore(<LanguageHints place="summary" />, blaming());
  expect(screen.queryByRole('heading')).toBeNull();
});

test('at Publish the hints are those of the public text while it is written; else its check has them all', async () => {
  const incident = blaming();
  const publication = { ...incident.publication, publicSummary: 'An engineer forgot to renew it.' };
  const { outside } = renderWithStore(<LanguageHints place="publish" />, { ...incident, publication });
  await outside((state) => state.chooseAudience('public'));
  await outside((state) => state.chooseStep('read'));
  await waitFor(() => expect(words()).toEqual([expect.stringContaining('engineer forgot')]));
  await outside((state) => state.chooseStep('send'));
  expect(words()).toEqual([]);
  await outside((state) => state.chooseStep('read'));
  expect(words()).toHaveLength(1);
  await outside((state) => state.chooseAudience('internal'));
  await waitFor(() => expect(words()).toEqual([]));
});

test('hints follow what is typed', async () => {
  const { outside } = renderWithStore(<LanguageHints place="summary" />, blaming());
  await outside(({ edit }) => edit({ label: 'x', apply: (now) => ({ ...now, summary: 'Nobody noticed.' }) }));
  expect(await screen.findByText(/Nobody noticed/)).toBeTruthy();
  await outside(({ edit }) =>
    edit({ label: 'x', apply: (now) => ({ ...now, summary: 'No alert was set.' }) }),
  );
  await waitFor(() => expect(screen.queryByText(/Nobody noticed/)).toBeNull());
});

test('a hint is dismissed once, for the incident or for good, and comes back when asked for', async () => {
  const { user, incident, store, outside } = renderWithStore(<LanguageHints place="lessons" />, blaming());
  const dismiss = async (name: string) => {
    const [first] = await screen.findAllByRole('button', { name: /^Dismiss the hint/ });
    await user.click(first as HTMLElement);
    await user.click(await screen.findByRole('menuitem', { name }));
  };
  await dismiss('Dismiss once');
  await waitFor(() => expect(words()).toHaveLength(1));
  expect(incident().dismissedHints).toEqual([{ rule: 'forgot', excerpt: 'team forgot', id: 'l1' }]);
  await outside((state) => state.undo());
  await waitFor(() => expect(words()).toHaveLength(2));

  await dismiss('Dismiss this kind for this incident');
  await waitFor(() => expect(words()).toEqual([]));
  await user.click(screen.getByRole('button', { name: 'Show what was dismissed here' }));
  await waitFor(() => expect(words()).toHaveLength(2));

  await dismiss('Always dismiss this kind');
  await waitFor(() => expect(words()).toEqual([]));
  expect(store.getState().settings.dismissedHints).toEqual(['forgot']);
  expect(incident().dismissedHints).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Show what is always dismissed' }));
  await waitFor(() => expect(words()).toHaveLength(2));
});

test('a team’s file that cannot be read says where', async () => {
  const { desktop, outside } = renderWithStore(<LanguageHints place="lessons" />, buildIncident());
  desktop.fail('language:terms', appError('language-file', { file: '/x/language.txt', place: 'line 2' }));
  await outside((state) => state.readLanguageTerms());
  expect(
    within(screen.getByRole('region', { name: 'Language' })).getByText(/language\.txt: line 2/),
  ).toBeTruthy();
});
