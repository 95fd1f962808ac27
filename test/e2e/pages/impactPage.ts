import type { Page } from '@playwright/test';

/** Section 2. */
export function impactPage(page: Page) {
  const rows = page.getByRole('list', { name: 'Impact metrics' });
  return {
    rows,
    addRow: page.getByRole('button', { name: 'Add row' }),
    name: (metric: string) => page.getByRole('textbox', { name: `Name of ${metric}` }),
    value: (metric: string) => page.getByRole('textbox', { name: `Value of ${metric}` }),
    source: (metric: string) => page.getByRole('textbox', { name: `Source of ${metric}` }),
    handle: (metric: string) => page.getByRole('button', { name: `Move ${metric}`, exact: true }),
    slaTarget: page.getByRole('textbox', { name: 'Target, %' }),
    slaMonth: page.getByRole('textbox', { name: 'Month', exact: true }),
    slaOtherDowntime: page.getByRole('textbox', { name: 'Other downtime that month, min' }),
    slaResult: rows.getByRole('status'),
  };
}
