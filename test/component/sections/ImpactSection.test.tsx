import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ImpactSection } from '#renderer/impact/ImpactSection.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent, buildRow } from '#test/support/incidents/buildParts.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';

const OUTAGE = buildIncident({
  timeline: [buildEvent('first', '14:23'), buildEvent('last', '14:46')],
  milestones: { ...UNKNOWN_MILESTONES, impactStarted: toId('first'), resolved: toId('last') },
});

function suggestions(): readonly string[] {
  return screen
    .getAllByRole('button')
    .map((button) => button.textContent.trim())
    .filter((name) => name !== '' && !/Add row|Start with/.test(name));
}

test('a suggested metric is no longer suggested once it is there, and its value is typed next', async () => {
  const { user, incident } = renderWithStore(<ImpactSection />);
  expect(suggestions()).toEqual([
    'Duration',
    'Users affected',
    'Failed requests',
    'Revenue impact',
    'Support tickets filed',
    'Data loss',
    'SLA impact',
  ]);
  await user.click(screen.getByRole('button', { name: 'Users affected' }));
  await user.keyboard('4,200');
  expect(incident().impact).toMatchObject([{ metric: 'Users affected', value: '4,200' }]);
  expect(suggestions()).not.toContain('Users affected');
});

test('a proposed value is typed over', async () => {
  const said = buildIncident({ summary: 'Checkout failed for 38 % of customers.' });
  const { user, incident } = renderWithStore(<ImpactSection />, said);
  await user.click(screen.getByRole('button', { name: /^Users affected/ }));
  expect(incident().impact[0]?.value).toContain('38');
  await user.keyboard('4,200');
  expect(incident().impact[0]?.value).toBe('4,200');
});

test('a row named by hand that speaks of the same ends the suggestion too', () => {
  renderWithStore(<ImpactSection />, buildIncident({ impact: [buildRow('Customers turned away')] }));
  expect(suggestions()).not.toContain('Users affected');
});

test('the duration is worked out from the milestones', async () => {
  const { user } = renderWithStore(<ImpactSection />, OUTAGE);
  await user.click(screen.getByRole('button', { name: 'Start with the duration' }));
  expect(screen.getByTitle('Worked out from the milestones').textContent).toBe('23 minutes');
  expect(screen.queryByRole('textbox', { name: 'Value of Duration' })).toBeNull();
});

test('a duration without its milestones is unknown, not zero', () => {
  const impact = [buildRow('Duration', { computed: { kind: 'duration' } })];
  renderWithStore(<ImpactSection />, buildIncident({ impact }));
  expect(screen.getByTitle('Worked out from the milestones').textContent).toBe('Unknown');
});

test('the SLA calculator says what is left of the month’s error budget', async () => {
  const { user } = renderWithStore(<ImpactSection />, OUTAGE);
  await user.click(screen.getByRole('button', { name: 'SLA impact' }));
  const result = within(screen.getByRole('list', { name: 'Impact metrics' })).getByRole('status');
  expect(result.textContent).toBe('21.6 min left of the month’s error budget of 44.6 min.');
  const target = screen.getByRole('textbox', { name: 'Target, %' });
  await user.clear(target);
  await user.type(target, '99.95');
  expect(result.textContent).toBe('The month’s error budget of 22.3 min is overspent by 0.7 min.');
  await user.type(screen.getByRole('textbox', { name: /Other downtime/ }), '5');
  expect(result.textContent).toBe('The month’s error budget of 22.3 min is overspent by 5.7 min.');
});

test('a target that is no percentage does not count, and stays until it is put right', async () => {
  const sla = { kind: 'sla', targetPercent: 99.9, month: '2026-03', otherDowntimeMinutes: 0 } as const;
  const { user, incident } = renderWithStore(
    <ImpactSection />,
    buildIncident({ impact: [buildRow('SLA', { computed: sla })] }),
  );
  const target = screen.getByRole<HTMLInputElement>('textbox', { name: 'Target, %' });
  await user.clear(target);
  await user.type(target, 'abc');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(target.getAttribute('aria-invalid')).toBeNull();
  await user.tab();
  expect(target.value).toBe('abc');
  expect(screen.getByRole('alert').textContent).toBe('A number from 0 to 100');
  expect(incident().impact[0]?.computed).toEqual(sla);
});

test('the calculator says what it needs while the milestones are unknown', () => {
  const sla = { kind: 'sla', targetPercent: 99.9, month: '2026-03', otherDowntimeMinutes: 0 } as const;
  renderWithStore(<ImpactSection />, buildIncident({ impact: [buildRow('SLA', { computed: sla })] }));
  expect(screen.getByRole('status').textContent).toMatch(/Set the milestones/);
});

test('Enter in a row adds one below; Backspace in an empty row removes it and goes to the one above', async () => {
  const { user, incident } = renderWithStore(
    <ImpactSection />,
    buildIncident({ impact: [buildRow('a', { value: '1' }), buildRow('b', { value: '2' })] }),
  );
  await user.click(screen.getByRole('textbox', { name: 'Name of a' }));
  await user.keyboard('{Enter}');
  expect(focusedField()).toBe('Name of metric 2');
  expect(incident().impact.map(({ metric }) => metric)).toEqual(['a', '', 'b']);
  await user.keyboard('{Backspace}');
  expect(incident().impact.map(({ metric }) => metric)).toEqual(['a', 'b']);
  expect(focusedField()).toBe('Name of a');
});

test('Backspace does not remove a row that has a source', async () => {
  const { user, incident } = renderWithStore(
    <ImpactSection />,
    buildIncident({ impact: [buildRow('x', { metric: '', source: 'gateway log' })] }),
  );
  await user.click(screen.getByRole('textbox', { name: /^Source of/ }));
  await user.keyboard('{Backspace}');
  expect(incident().impact).toMatchObject([{ source: 'gateway lo' }]);
});

test('each suggestion leads into its new row', async () => {
  const { user } = renderWithStore(<ImpactSection />, OUTAGE);
  await user.click(screen.getByRole('button', { name: 'SLA impact' }));
  expect(focusedField()).toBe('Target, %');
  await user.click(screen.getByRole('button', { name: 'Users affected' }));
  expect(focusedField()).toBe('Value of Users affected');
});

test('the target of an SLA row is marked as assumed until somebody states one', async () => {
  const { user, incident } = renderWithStore(<ImpactSection />, OUTAGE);
  await user.click(screen.getByRole('button', { name: 'SLA impact' }));
  const sla = () => incident().impact.find(({ computed }) => computed?.kind === 'sla');
  expect(sla()?.source).toBe('99.9% target assumed');
  await user.clear(screen.getByRole('textbox', { name: 'Target, %' }));
  await user.type(screen.getByRole('textbox', { name: 'Target, %' }), '99.9');
  expect(sla()).not.toHaveProperty('source');
});

test('a number that the incident says elsewhere comes with its words and where they stand', async () => {
  const timeline = [buildEvent('Support has 40 tickets by now', '14:31')];
  const { user, incident } = renderWithStore(<ImpactSection />, buildIncident({ timeline }));
  await user.click(screen.getByRole('button', { name: 'Support tickets filed 40 tickets' }));
  expect(incident().impact).toMatchObject([
    { metric: 'Support tickets filed', value: '40 tickets', source: 'Timeline, 14:31' },
  ]);
  expect(focusedField()).toBe('Value of Support tickets filed');
});
