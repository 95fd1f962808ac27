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
