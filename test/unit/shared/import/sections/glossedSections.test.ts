import { describe, expect, it } from 'vitest';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));
const texts = (parts: readonly { readonly value: string }[]) => parts.map(({ value }) => value);

describe('the name of a section', () => {
  it.each([
    ['改善すべきこと (Action Items)', 'actions'],
    ['Что было сделано (Timeline)', 'timeline'],
    ['Root cause + remediation', 'rootCause'],
    ['Impact — Europe only', 'impact'],
    ['2. Root cause: a lock that nobody freed', 'rootCause'],
    ['Chronologie / Timeline', 'timeline'],
    ['问题根源分析', 'rootCause'],
    ['What we learned about the queue', 'lessons'],
    ["Ce qu'on a appris sur PostgreSQL au passage", 'lessons'],
    ['What went well / What went badly', 'lessons'],
    ['What went well and what didn’t', 'lessons'],
    ['O que foi bem / O que foi mal', 'lessons'],
    ['Customer actions', 'elsewhere'],
    ['Actions required by customers', 'elsewhere'],
  ])('can be explained or joined with another: %s', (name, target) => {
    expect(sectionTarget(name)).toBe(target);
  });

  it.each(['Preventivo', 'Preventive', 'Redis (cache)'])('is none of the usual ones: %s', (name) => {
    expect(sectionTarget(name)).toBeNull();
  });
});

describe('a title that begins like a section', () => {
  it.each([
    'Resumen Ejecutivo - Incidente de Contraseña PostgreSQL',
    'Summary: blank labels in Graz',
    'Root Cause Analysis — the night of the labels',
    '概要：本番環境のラベル障害',
  ])('is the title where it is the only one of its level, above all others: %s', (title) => {
    const draft = read(`# 📋 ${title}`, '', '- Depot: Graz', '', '## Impact', '', '- 40 labels');
    expect(draft.title?.value).toContain(title);
    expect(draft.summary).toBeNull();
  });
});

it('sorts what went well and badly by the word in front of each', () => {
  const draft = read(
    '# Falha',
    '',
    '## O que foi bem / O que foi mal',
    '- ✅ Bem: o alarme tocou',
    '- ❌ Mal: ninguém atendeu',
    '- 🍀 Sorte: era domingo',
    '- Ninguém ficou ferido',
  );
  expect([draft.wentWell, draft.wentPoorly, draft.gotLucky, draft.lessons].map(texts)).toEqual([
    ['o alarme tocou'],
    ['ninguém atendeu'],
    ['era domingo'],
    ['Ninguém ficou ferido'],
  ]);
});

it('keeps what set it off among the causes', () => {
  const draft = read(
    '# Freeze',
    '',
    '## Root cause',
    '',
    '**Trigger:** three backups at once.',
    '',
    'The pool stalled.',
  );
  expect(draft.rootCause?.value).toContain('three backups at once');
  expect(draft.rootCause?.value).toContain('The pool stalled');
});

describe('a timeline in which nothing says a time', () => {
  it.each([
    [
      'below a heading',
      ['## Timeline', '', '1. The valve was fitted', '2. The pressure fell', '   - by half'],
    ],
    [
      'below a bold label',
      ['## ¿Por qué?', '', '**Línea de tiempo:**', '1. The valve was fitted', '2. The pressure fell'],
    ],
  ])('is told in its order without times: %s', (_where, lines) => {
    const { events } = read('# Pumps', '', ...lines, '', '## Impact', '', '- 40 users');
    expect(events.map(({ title, occurredAt }) => [title, occurredAt])).toEqual([
      ['The valve was fitted', null],
      ['The pressure fell', null],
    ]);
  });

  it.each([
    ['boxes to tick', ['- [ ] page the lead', '- [ ] open a bridge']],
    ['what a template asks for', ['- <time> <what happened>', '- ...']],
    ['one item', ['- See the channel']],
  ])('is none where it is %s', (_what, lines) => {
    expect(
      read('# Pumps', '', '## Timeline', '', ...lines, '', '## Impact', '', '- 40 users').events,
    ).toEqual([]);
  });
});
