import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { UndecidedPanel } from '#renderer/desk/undecided/UndecidedPanel.tsx';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { readiness } from '#shared/readiness/readiness.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

const incident = buildIncident({
  summary: 'Labels were blank.',
  timeline: [buildEvent('alert', '14:18', { title: 'Alert fires' })],
  conflicts: [
    { path: 'severity', theirs: 'SEV1' },
    { path: 'summary', theirs: 'Nothing was printed.' },
    { path: 'timeline.title', id: 'alert', theirs: 'Alarm rings' },
  ],
});

const panel = () => screen.getByRole('region', { name: /to decide after a merge$/ });
const button = (name: string) => within(panel()).getByRole('button', { name });

function shown() {
  return renderWithStore(
    <>
      <SummarySection />
      <UndecidedPanel />
    </>,
    incident,
  );
}

test('each place has both versions, and a button for each that makes sense, named with its place', () => {
  shown();
  expect(within(panel()).getByRole('heading').textContent).toBe('3 places to decide after a merge');
  const names = within(panel())
    .getAllByRole('button')
    .map((each) => each.getAttribute('aria-label'));
  const title = 'Timeline: title of “10 Mar 2026, 14:18 Alert fires”';
  expect(names).toEqual([
    'Mine: Summary: severity',
    'Theirs: Summary: severity',
    'Mine: Summary',
    'Theirs: Summary',
    'Both: Summary',
    `Mine: ${title}`,
    `Theirs: ${title}`,
    `Both: ${title}`,
  ]);
  const item = screen.getByRole('listitem', { name: 'Summary' });
  // Each button stands below its text.
  expect(item.textContent).toBe('SummaryMineLabels were blank.MineTheirsNothing was printed.TheirsBoth');
});

test('each choice is an undo step, and the panel goes with the last place', async () => {
  const view = shown();
  await view.user.click(button('Theirs: Summary: severity'));
  expect(view.incident().severity).toBe('SEV1');
  await view.user.click(button('Both: Summary'));
  expect(view.incident().summary).toBe('Labels were blank.\nNothing was printed.');
  expect(screen.getByRole('textbox', { name: /Summary/ })).toHaveProperty(
    'value',
    'Labels were blank.\nNothing was printed.',
  );
  await view.user.click(button('Mine: Timeline: title of “10 Mar 2026, 14:18 Alert fires”'));
  expect(view.incident().conflicts).toBeUndefined();
  expect(screen.queryByRole('region', { name: /to decide/ })).toBeNull();
  await view.outside((state) => state.undo());
  expect(within(panel()).getByRole('heading').textContent).toBe('One place to decide after a merge');
});

test('it comes with a file that was merged elsewhere, and takes nothing from who types', async () => {
  const view = renderWithStore(
    <>
      <SummarySection />
      <UndecidedPanel />
    </>,
    storeWith(buildIncident({ severity: 'SEV2' })),
  );
  const field = screen.getByRole('textbox', { name: /Summary/ });
  await view.user.click(field);
  await view.outside((state) =>
    state.edit({ label: 'Edit details', apply: (now) => ({ ...now, severity: 'SEV3' }) }),
  );
  view.desktop.files.set(TEST_PATH, buildIncident({ severity: 'SEV1' }));
  await view.outside((state) => state.mergeTheirs());
  expect(panel()).toBeTruthy();
  expect(document.activeElement).toBe(field);
  await view.user.keyboard('Still typing {Enter}');
  expect(view.incident()).toMatchObject({ summary: 'Still typing \n', severity: 'SEV3' });
  expect(focusedField()).toBe('Summary, Markdown');
});

test('the command goes to the first place, and a finding to its own', async () => {
  const view = shown();
  await view.outside(() => view.commands.runCommand('incident.decideMerge'));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Summary: severity');
  const finding = readiness(incident).open.find(
    ({ rule, spot }) => rule === 'merge-undecided' && spot.place === 'timeline',
  );
  expect(finding?.message).toBe(
    'Timeline: two versions of one title wait for a decision. Which one is right?',
  );
  await view.outside((state) => finding && state.goToSpot(finding.spot));
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Alert fires');
  expect(view.store.getState().place).toBe('timeline');
});

test('the command is there only while something is left to decide', () => {
  const { commands, store } = storeWith();
  expect(commands.isEnabled('incident.decideMerge', store.getState())).toBe(false);
  expect(
    storeWith(incident).commands.isEnabled('incident.decideMerge', storeWith(incident).store.getState()),
  ).toBe(true);
});

test('a value that the place cannot hold is said to be none, and nothing is decided', async () => {
  const view = renderWithStore(
    <UndecidedPanel />,
    buildIncident({ conflicts: [{ path: 'severity', theirs: 'very bad' }] }),
  );
  await view.user.click(button('Theirs: Summary: severity'));
  expect(view.incident().conflicts).toHaveLength(1);
  expect(view.store.getState().toasts.at(-1)?.text).toContain('Summary: severity');
});

test('of who may see an event it says which choice is for fewer and which for more, and not whose it was', async () => {
  const view = renderWithStore(
    <UndecidedPanel />,
    buildIncident({
      timeline: [buildEvent('alert', '14:18', { title: 'Alert fires', visibility: 'private' })],
      conflicts: [{ path: 'timeline.visibility', id: 'alert', theirs: 'public' }],
    }),
  );
  const name = 'Timeline: visibility of “10 Mar 2026, 14:18 Alert fires”';
  const item = screen.getByRole('listitem', { name }).textContent;
  expect(item).toContain('For fewerprivate');
  expect(item).not.toMatch(/Mine|Theirs/);
  await view.user.click(button(`More: ${name}`));
  expect(view.incident().timeline[0]?.visibility).toBe('public');
  expect(view.incident().conflicts).toBeUndefined();
});

test('of an event that one side deleted it says what stays and what goes, and not whose wish it was', async () => {
  const view = renderWithStore(
    <UndecidedPanel />,
    buildIncident({
      timeline: [buildEvent('alert', '14:18', { title: 'Alert fires' })],
      conflicts: [{ path: 'timeline', id: 'alert' }],
    }),
  );
  const name = 'Timeline: “10 Mar 2026, 14:18 Alert fires”';
  expect(screen.getByRole('listitem', { name }).textContent).not.toMatch(/Mine|Theirs/);
  expect(button(`Keep: ${name}`)).toBeTruthy();
  await view.user.click(button(`Delete: ${name}`));
  expect(view.incident().timeline).toEqual([]);
  expect(view.incident().conflicts).toBeUndefined();
});
