import { expect, test } from 'vitest';
import { NO_CHOICES } from '#shared/search/list/listChoices.ts';
import { periodWords } from '#shared/search/list/listPeriod.ts';
import {
  isSameView,
  LIST_VIEW_AT_FIRST,
  MOST_VIEWS,
  withoutView,
  withView,
} from '#shared/search/list/listView.ts';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { settingsSchema } from '#shared/settings/settingsSchema.ts';

const view = (name: string) => ({ ...LIST_VIEW_AT_FIRST, name });

test('a view takes the place of one of its name, can be deleted, and the oldest makes room', () => {
  const two = withView(withView([], view('a')), view('b'));
  expect(withView(two, { ...view('a'), part: 'open' }).map(({ name, part }) => [name, part])).toEqual([
    ['b', 'all'],
    ['a', 'open'],
  ]);
  expect(withoutView(two, 'a')).toEqual([view('b')]);
  const many = Array.from({ length: MOST_VIEWS.views }, (_, at) => view(`${at}`));
  expect(withView(many, view('new')).at(-1)?.name).toBe('new');
  expect(withView(many, view('new'))).toHaveLength(MOST_VIEWS.views);
});

test('views are the same in whatever order values and columns were chosen', () => {
  const of = (severity: readonly string[]) => ({
    ...LIST_VIEW_AT_FIRST,
    choices: { ...NO_CHOICES, severity },
  });
  expect(isSameView(of(['SEV1', 'SEV2']), of(['SEV2', 'SEV1']))).toBe(true);
  expect(isSameView(of(['SEV1']), of(['SEV2']))).toBe(false);
});

test('what is kept of views and columns is valid among the settings', () => {
  const settings = { ...DEFAULT_SETTINGS, listViews: [view('Mine')], listColumns: ['missing', 'date'] };
  expect(settingsSchema.parse(settings)).toEqual(settings);
});

test.each([
  [{ kind: 'between', from: '2026-03-01', to: '' }, 'Since 2026-03-01'],
  [{ kind: 'between', from: '', to: '2026-03-01' }, 'Until 2026-03-01'],
  [{ kind: 'between', from: '2026-03-01', to: '2026-03-02' }, '2026-03-01 to 2026-03-02'],
  [{ kind: 'days30', from: '', to: '' }, 'Last 30 days'],
] as const)('%o reads as %s', (period, words) => expect(periodWords(period)).toBe(words));
