import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { rendered } from '#test/support/pastePreview.tsx';

beforeAll(async () => {
  await PREVIEW.preload();
});

test('a bot of a chat is shown as the source, and can be put right; nobody is who did it', async () => {
  const { user, paste, incident } = rendered(buildIncident());
  await paste('PagerDuty APP  2:54 PM', 'page for checkout', 'Sam Lee  2:55 PM', 'rolled back');
  const source = screen.getByRole('textbox', { name: 'Source, line 1' });
  expect(source).toHaveProperty('value', 'PagerDuty');
  expect(screen.getByRole('textbox', { name: 'Who, line 1' })).toHaveProperty('value', '');
  expect(screen.queryByRole('textbox', { name: 'Source, line 3' })).toBeNull();

  const kind = screen.getByRole('combobox', { name: 'Kind of rolled back' });
  const described = document.getElementById(kind.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toMatch(/^Action, for “rolled back”$/);

  await user.type(source, ' EU');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const [page, restart] = incident().timeline;
  expect(page).toMatchObject({ title: 'page for checkout', source: 'PagerDuty EU' });
  expect(page).not.toHaveProperty('actor');
  expect(restart).toMatchObject({ title: 'rolled back', actor: 'Sam Lee' });
});

test('the source of a row stands below it also where somebody is named, and the longest name has its room', async () => {
  const { user, paste, incident } = rendered(buildIncident());
  await paste(
    'Time,What happened,Who,Source',
    '14:31,Support ticket 1201: customer cannot pay,Nadia Rahman,Zendesk',
    '14:33,Payment provider confirms no fault on its side,Tom,',
  );
  const source = screen.getByRole('textbox', { name: 'Source, line 2' });
  expect(source).toHaveProperty('value', 'Zendesk');
  expect(screen.queryByRole('textbox', { name: 'Source, line 3' })).toBeNull();
  const who = screen.getByRole('textbox', { name: 'Who, line 2' });
  expect(who).toHaveProperty('title', 'Nadia Rahman');
  const list = screen.getByRole('list', { name: 'Events found' });
  expect(list.style.getPropertyValue('--longest-who')).toBe('12');

  await user.type(who, ' of Support');
  expect(list.style.getPropertyValue('--longest-who')).toBe('12');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(incident().timeline[0]).toMatchObject({ actor: 'Nadia Rahman of Support', source: 'Zendesk' });
});
