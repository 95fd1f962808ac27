import { expect, test } from 'vitest';
import { copiesToMerge, twinsToMerge } from '#shared/merge/copiesToMerge.ts';

const FOLDER = '/incidents/';
const paths = (...names: readonly string[]) => names.map((name) => `${FOLDER}${name}`);

test('the file to merge into is the one that others are named after, also where a copy was edited last', () => {
  expect(copiesToMerge(paths('labels (conflicted copy).incident', 'labels.incident'))).toEqual({
    path: '/incidents/labels.incident',
    copies: [{ name: 'labels (conflicted copy).incident', client: 'Dropbox', isPersonal: false }],
  });
});

test('copies that only a program names stand before those that a person may have named', () => {
  const found = copiesToMerge(
    paths('labels 2.incident', 'labels.incident', 'labels-DESKTOP-4QPC0VL.incident', 'labels-FINAL.incident'),
  );
  expect(found?.copies.map(({ name }) => name)).toEqual([
    'labels-DESKTOP-4QPC0VL.incident',
    'labels 2.incident',
    'labels-FINAL.incident',
  ]);
});

test('a file with copies that a program left goes before one that has others', () => {
  const found = copiesToMerge(
    paths('x.incident', 'x 2.incident', 'x 3.incident', 'y.incident', 'y_conflict-20260311-101500.incident'),
  );
  expect(found?.path).toBe('/incidents/y.incident');
});

test('it reads paths of Windows', () => {
  const found = copiesToMerge(['C:\\Incidents\\labels.incident', 'C:\\Incidents\\labels (1).incident']);
  expect(found).toMatchObject({
    path: 'C:\\Incidents\\labels.incident',
    copies: [{ name: 'labels (1).incident' }],
  });
});

test.each([
  ['one file', paths('labels.incident')],
  ['other names', paths('labels.incident', 'from Mirela.incident')],
  ['a copy whose file has gone', paths('labels (conflicted copy).incident')],
])('there is nothing to merge for %s', (_, files) => {
  expect(copiesToMerge(files)).toBeNull();
});

test('files whose names say nothing of each other are merged into the one edited last', () => {
  expect(twinsToMerge(paths('labels.incident', 'from Mirela.incident'))).toEqual({
    path: '/incidents/labels.incident',
    twins: ['/incidents/from Mirela.incident'],
  });
  expect(twinsToMerge(paths('labels.incident'))).toBeNull();
});

test('copies by their names are no twins of the file, but files with the same names elsewhere are', () => {
  const files = [...paths('labels 2.incident', 'labels.incident'), '/old/labels 2.incident'];
  expect(twinsToMerge(files)).toEqual({
    path: '/incidents/labels.incident',
    twins: ['/old/labels 2.incident'],
  });
  expect(twinsToMerge(paths('labels 2.incident', 'labels.incident'))).toBeNull();
});
