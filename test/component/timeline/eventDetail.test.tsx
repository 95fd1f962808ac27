import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { DetailField } from '#renderer/timeline/event/DetailField.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const LOG = '2026-03-10T14:12:03Z ERROR *pool* exhausted\n    at pool.take (pool.ts:12)';

function OfFirst() {
  const event = useIncident(({ timeline }) => timeline[0]);
  return event === undefined ? null : <DetailField event={event} />;
}

function openDetail(detail: string) {
  const timeline = [buildEvent('Errors', '14:23', { detail })];
  const view = renderWithStore(<OfFirst />, buildIncident({ timeZone: 'Asia/Kolkata', timeline }));
  return { ...view, detail: () => view.incident().timeline[0]?.detail };
}

function paste(text: string) {
  const clipboardData = { getData: () => text };
  fireEvent.paste(screen.getByRole('textbox', { name: 'Detail' }), { clipboardData });
}

test('pasted log lines get their fence, on lines of their own; within a fence they are taken as they are', async () => {
  const { user, detail } = openDetail('We saw this');
  await user.click(screen.getByRole('textbox', { name: 'Detail' }));
  paste(`${LOG.replaceAll('\n', '\r\n')}\r\n`);
  expect(detail()).toBe(`We saw this\n\`\`\`\n${LOG}\n\`\`\``);
});

test('a log reads as code, with its form, and each line has its time on the clock of the incident', async () => {
  openDetail(`It said **this**:\n${LOG}`);
  const line = await screen.findByText('2026-03-10T14:12:03Z ERROR *pool* exhausted', { selector: 'pre *' });
  expect(line.previousElementSibling?.textContent).toBe('19:42:03');
  expect(screen.getByText(/at pool\.take/, { selector: 'pre *' }).textContent).toBe(
    '    at pool.take (pool.ts:12)',
  );
  expect(screen.getByText('this', { selector: 'strong *' })).toBeTruthy();
});

test('a long log folds, and one button shows all of it', async () => {
  const { user } = openDetail(Array.from({ length: 40 }, (_, index) => `ERROR number ${index}`).join('\n'));
  const field = screen.getByRole('textbox', { name: 'Detail' }).parentElement;
  expect(field?.dataset.folded).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Show all 40 lines' }));
  expect(field?.dataset.folded).toBe('false');
  expect(screen.getByRole('button', { name: 'Show the first 12 lines' })).toBeTruthy();
});
