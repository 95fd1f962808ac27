import { expect, it } from 'vitest';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const actionsOf = (text: string) => draftOf(sourceOf(text)).actions.map(({ value }) => value);
const titlesOf = (text: string) => actionsOf(text).map(({ title }) => title);

it('reads the actions below groups that are named after what they better', () => {
  const titles = titlesOf(
    [
      '# Blank labels',
      '',
      '## Action items',
      '### Prevention',
      '- Pin the form of the labels',
      '### Detection',
      '- Alert on blank labels',
      '### Mitigation',
      '- Keep a roll of printed labels',
      '### Process',
      '- Check the forms each spring',
      '',
      '## Detection',
      '- A depot rang.',
    ].join('\n'),
  );
  expect(titles).toEqual([
    'Pin the form of the labels',
    'Alert on blank labels',
    'Keep a roll of printed labels',
    'Check the forms each spring',
  ]);
});

it('does so in Japanese, with the owner and the date behind each', () => {
  const actions = actionsOf(
    [
      '# ラベル障害',
      '',
      '## アクションアイテム',
      '### 予防',
      '- [ ] 用紙を固定する。担当: 佐藤、期限: 2026-04-30',
      '### 検知',
      '- [x] 空のラベルを検知する。完了: 2026-04-16',
    ].join('\n'),
  );
  expect(actions).toMatchObject([
    { title: '用紙を固定する。', owner: '佐藤', due: '2026-04-30' },
    { status: 'done' },
  ]);
  expect(actions[1]).not.toHaveProperty('due');
});

it.each([
  'Proposal Improvements',
  'Acciones tomadas (ya hechas)',
  'Ações realizadas',
  'Azioni immediate',
  'Actions réalisées',
  'Sofortmaßnahmen',
])('takes what stands below “%s” for actions', (name) => {
  expect(titlesOf(`# Outage\n\n## ${name}\n\n- Pin the form\n- Alert on blanks\n`)).toEqual([
    'Pin the form',
    'Alert on blanks',
  ]);
});

it.each([
  ['## Impacts', 'impact'],
  ['## What helped', 'wentWell'],
  ['## What did not help', 'wentPoorly'],
  ['## Lo que falló', 'wentPoorly'],
] as const)('takes %s for a section', (heading, section) => {
  const draft = draftOf(sourceOf(`# Outage\n\n${heading}\n\n- Labels were blank for an hour\n`));
  expect(draft[section]).toHaveLength(1);
});

it('takes the cause of the problem for the root cause', () => {
  const draft = draftOf(sourceOf('# Outage\n\n## Cause of the problem\n\nThe form was old.\n'));
  expect(draft.rootCause?.value).toBe('The form was old.');
});
