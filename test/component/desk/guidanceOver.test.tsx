import { screen } from '@testing-library/react';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { DeskScreen } from '#renderer/desk/DeskScreen.tsx';
import { preloadPlaces } from '#renderer/desk/laterPlaces.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

beforeAll(() => preloadPlaces(async () => {}));

test('a narrow window has a button that lays the guidance over the section, and takes it away', async () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  onTestFinished(() => void vi.unstubAllGlobals());
  const { user } = renderWithStore(<DeskScreen />, buildIncident());
  const panel = () => screen.queryByRole('complementary', { name: 'Guidance' });
  const button = screen.getByRole('button', { name: 'Guidance' });
  expect(panel()).toBeNull();
  await user.click(button);
  expect(panel()).not.toBeNull();
  expect(await screen.findByText('What this is for')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(button);
});
