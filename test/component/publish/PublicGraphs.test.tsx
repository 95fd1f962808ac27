import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PublicGraphs } from '#renderer/publish/public/PublicGraphs.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

function graph(name: string, visibility: Signal['visibility']): Signal {
  return {
    id: toId(name),
    name,
    unit: '%',
    source: 'Grafana of the shop',
    visibility,
    stretches: [],
    points: '2026-03-10T14:10:00+00:00 0.2 +600000 37.5 0.1',
  };
}

function withGraphs(...signals: readonly Signal[]) {
  const view = renderWithStore(<PublicGraphs />, { ...sampleIncident(), signals });
  /** Those that a public page has. */
  const leaving = () => {
    const html = toHtml(view.incident(), { audience: 'public', pageSize: 'A4', fonts: [] });
    expect(html).not.toContain('Grafana of the shop');
    return signals.map(({ name }) => name).filter((name) => html.includes(name));
  };
  return { ...view, leaving };
}

test('a graph leaves only once it is ticked, one by one, and stays inside again once it is not', async () => {
  const names = ['Errors at checkout', 'Waiting orders', 'Pay of the staff'] as const;
  const { user, leaving, incident, outside } = withGraphs(
    graph(names[0], 'internal'),
    graph(names[1], 'internal'),
    graph(names[2], 'private'),
  );
  expect(screen.getAllByRole('checkbox', { checked: false })).toHaveLength(2);
  expect(screen.queryByText(/Pay of the staff/)).toBeNull();
  expect(screen.getByText(/Private ones never go out/)).toBeTruthy();
  expect(leaving()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'Anyone may see it: Waiting orders' }));
  expect(leaving()).toEqual(['Waiting orders']);
  await user.click(screen.getByRole('checkbox', { name: 'Anyone may see it: Errors at checkout' }));
  expect(leaving()).toEqual(['Errors at checkout', 'Waiting orders']);
  await user.click(screen.getByRole('checkbox', { name: 'Anyone may see it: Waiting orders' }));
  expect(leaving()).toEqual(['Errors at checkout']);
  expect(incident().signals?.map(({ visibility }) => visibility)).toEqual(['public', 'internal', 'private']);
  for (let step = 0; step < 3; step += 1) await outside((state) => state.undo());
  expect(leaving()).toEqual([]);
});

test('private graphs alone are not offered at all', () => {
  withGraphs(graph('Pay of the staff', 'private'));
  expect(screen.queryByText(/Graphs|Pay of the staff/)).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});
