import { describe, expect, it } from 'vitest';
import { incidentFromDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';
import { planned, previewed } from '#test/support/readPreview.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));
const doubtsOf = (...lines: readonly string[]) =>
  read('# Blank labels', '', ...lines).actions.map(({ value, doubt }) => [value.title, doubt ?? 'sure']);

describe('what tells that it was done', () => {
  it.each([
    [
      'English',
      [
        '## Remediation actions',
        '1. Suspended the sync.',
        '2. Scaled the brokers down.',
        '3. Restarted them.',
      ],
    ],
    ['Spanish', ['## Medidas', '- Creado el documento', '- Actualizada la guía']],
    ['German', ['## Maßnahmen', '- Der Dienst wurde neu gestartet.', '- Die Logs wurden gelöscht.']],
    ['Japanese', ['## 対策', '- ログを削除した', '- 設定を更新しました']],
  ])('is no task by itself: %s', (_language, lines) => {
    expect(doubtsOf(...lines).map(([, doubt]) => doubt)).toEqual(lines.slice(1).map(() => 'was-done'));
  });

  it('is one where somebody is named or a day is due, and where only one item of several is told so', () => {
    expect(
      doubtsOf(
        '## Corrective actions',
        '- Added a probe (owner: Ada)',
        '- Fixed the form, due 2026-04-01',
        '- Reviewed',
      ),
    ).toEqual([
      ['Added a probe', 'sure'],
      ['Fixed the form', 'sure'],
      ['Reviewed', 'sure'],
    ]);
    expect(
      doubtsOf('## Actions', '- Automated tests for labels', '- Improved alerts').map(([, one]) => one),
    ).toEqual(['sure', 'sure']);
  });
});

describe('a rule', () => {
  const RULES = [
    '## Prevention measures',
    '1. **No copies** - use branches',
    '2. **Stop and ask when:**',
    '   - two files look alike',
    '   - a file has “new” in its name',
    '3. Pin the form of the labels',
  ];

  it('is advice beside a list of tasks', () => {
    expect(doubtsOf('## Action items', '- [ ] Fit a lamp', '', ...RULES)).toEqual([
      ['Fit a lamp', 'sure'],
      ['No copies - use branches', 'advice'],
      ['two files look alike', 'advice'],
      ['a file has “new” in its name', 'advice'],
      ['Pin the form of the labels', 'sure'],
    ]);
  });

  it('is offered, and taken only by a person', () => {
    const text = ['# Blank labels', '', '## Action items', '- [ ] Fit a lamp', '', ...RULES];
    const { parts } = planned(previewed(text));
    const taken = ['Fit a lamp', 'Pin the form of the labels'];
    expect(parts.filter(({ isTaken }) => isTaken).map(({ name }) => name)).toEqual(taken);
    expect(parts.find(({ name }) => name.startsWith('No copies'))?.note).toBe('advice, or a task?');
    const deps = { newId: countedIds(), now: () => at('2026-03-10T12:00:00Z') };
    const made = incidentFromDraft(read(...text), { title: '', timeZone: 'UTC' }, deps);
    expect(made.actions.map(({ title }) => title)).toEqual(taken);
  });
});

it.each([
  'No action items',
  'None.',
  'No further actions required',
  'Keine weiteren Maßnahmen erforderlich',
  'Aucune action nécessaire',
  'Ninguna acción necesaria',
  '特になし',
  '无',
])('“%s” is no action', (words) => {
  expect(doubtsOf('## Action items', `- ${words}`)).toEqual([]);
});

it.each(['No-op the retry loop', 'Nonce check for tokens', 'None of the probes may be removed before May'])(
  '“%s” is one',
  (words) => {
    expect(doubtsOf('## Action items', `- ${words}`)).toEqual([[words, 'sure']]);
  },
);

it('reads no ticket out of words, branches and the change that was made', () => {
  const { actions, leftOut } = read(
    '# Labels',
    '',
    '## Action items',
    '| Action | Owner | Issue |',
    '| --- | --- | --- |',
    '| Pin the form | Ada | fix/pin-the-form |',
    '| Fit a lamp | Bo | 同上 |',
    '| Print a page | Bo | LBL-7 |',
    '| Count them | Bo | labels#12 |',
    '',
    '- Add a probe, shipped in PR #1229 last week',
  );
  expect(actions.map(({ value }) => value.ticketUrl ?? null)).toEqual([
    null,
    null,
    'LBL-7',
    'labels#12',
    null,
  ]);
  expect(leftOut.map(({ text }) => text)).toContain('Issue: fix/pin-the-form');
});
