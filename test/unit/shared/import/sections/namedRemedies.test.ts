import { describe, expect, it } from 'vitest';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const TIMELINE = '## Timeline\n- 10:00 UTC: down\n- 11:00 UTC: up';

const read = (text: string) => draftOf(sourceOf(text));
const titlesBelow = (section: string) =>
  read(`# Shop down\n\n2026-03-10\n\n${TIMELINE}\n\n${section}\n`).actions.map(({ value }) => value.title);

describe('remedies are actions below', () => {
  it.each([
    'Corrective & Preventative Measures:',
    'Corrective and preventative',
    'Corrections and preventions',
    'Preventative measures taken',
    'Suggestions for improvement',
    'Steps forward',
    'Medidas correctivas y preventivas',
    'Plan de mejora',
    'Recomendaciones',
    'Medidas corretivas e preventivas',
    'Plano de melhoria',
    'Melhorias',
    'Ações de prevenção',
    'Mesures correctives et préventives',
    'Plan d’amélioration pour la suite',
    'Pistes d’amélioration',
    'Recommandations',
    'Actions de prévention',
    '今後の対策',
    '改善策',
    '是正措置',
    '개선 사항',
    '예방 조치',
    '향후 조치',
    '行动计划',
    '整改措施',
    '改进方案',
  ])('%s', (name) => {
    expect(titlesBelow(`## ${name}\n- Check the disk`)).toEqual(['Check the disk']);
  });
});

describe('a paragraph of remedies', () => {
  it('is an action a sentence, without the one that leads to them', () => {
    expect(
      titlesBelow(
        '## Preventive measures\nWe will do the following. We will rotate the logs nightly. We should also watch the disk.',
      ),
    ).toEqual(['We will rotate the logs nightly.', 'We should also watch the disk.']);
  });

  it('stays one action where a sentence gives the reason of another', () => {
    expect(
      titlesBelow('## Preventive measures\nWe will rotate the logs nightly. They filled the disk in March.'),
    ).toHaveLength(1);
  });

  it('is none outside a section of remedies', () => {
    expect(titlesBelow('## Background\nWe will rotate the logs nightly. We should watch the disk.')).toEqual(
      [],
    );
  });

  it('is one below the name of a group, which is none', () => {
    expect(
      titlesBelow(
        '## Corrective measures\n### Improvements\nWatch the disk of the shop.\n### Tasks to do\n- Patch it',
      ),
    ).toEqual(['Watch the disk of the shop.', 'Patch it']);
  });
});

it('takes the names of groups between plain lines for no actions', () => {
  expect(
    titlesBelow(
      '## Corrective measures\nImprovements:\nWatch the disk\nRotate the logs\nTo-do:\nWrite a runbook',
    ),
  ).toEqual(['Watch the disk', 'Rotate the logs', 'Write a runbook']);
});

it('reads points that a page sets in with its own spaces', () => {
  expect(
    titlesBelow(
      '## Prevention\nThese follow:  \n&nbsp;&nbsp;•&nbsp;Watch the disk  \n&nbsp;&nbsp;•&nbsp;&nbsp;Rotate logs',
    ),
  ).toEqual(['Watch the disk', 'Rotate logs']);
});

it('reads a postmortem that ends with the updates of a status page as a postmortem', () => {
  const updates = ['identified', 'resolved'].map(
    (state, index) => `### ${state}\n2026-03-10T1${index}:00:00Z\n\nThe shop is ${state}.`,
  );
  const draft = read(
    [
      '---',
      'kind: postmortem',
      '---',
      '# Shop down',
      '## Action items',
      '1. Watch the disk',
      '## Updates',
      ...updates,
    ].join('\n\n'),
  );
  expect(draft.title?.value).toBe('Shop down');
  expect(draft.actions.map(({ value }) => value.title)).toEqual(['Watch the disk']);
  expect(draft.events).toHaveLength(2);
});

describe('the title is', () => {
  it.each([
    [
      'below the heading that calls it so',
      '# 장애 보고서: INC-12\n\n## 제목\n상점 중단\n\n## 재발 방지\n- 점검',
      '상점 중단',
    ],
    [
      'behind the line that says what the document is',
      'Postmortem report\n\nShop down for an hour\n\nTimeline\n10:00 UTC - down\n11:00 UTC - up\n\nRoot cause\nThe disk was full.',
      'Shop down for an hour',
    ],
    [
      'a short first line that ends as a sentence',
      'The shop is down.\n\nTimeline:\n- 10:00 UTC down\n- 11:00 UTC up\n\nMain cause:\n- The disk was full.',
      'The shop is down.',
    ],
    [
      'the first heading, where what is called a title is a list',
      `# Wrong prices\n\n## Title\n- One\n- Two\n\n${TIMELINE}`,
      'Wrong prices',
    ],
  ])('%s', (_where, text, title) => {
    expect(read(text).title?.value).toBe(title);
  });
});

it('finds the impact that goes on, and the main cause', () => {
  const draft = read(
    `# Shop down\n\n${TIMELINE}\n\n## Ongoing impacts\n- The wiki is gone\n\n## Main cause\nThe disk was full.`,
  );
  expect(draft.impact.map(({ value }) => value.value)).toEqual(['The wiki is gone']);
  expect(draft.rootCause?.value).toBe('The disk was full.');
});
