import { expect, it } from 'vitest';
import { LANGUAGES, type LanguageNames } from '#test/support/imports/languageNames.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

function documentIn(names: LanguageNames): string {
  const [time, event, who] = names.columns;
  const table = [
    `| ${time} | ${event} | ${who} |`,
    '| - | - | - |',
    `| ${names.about} | a | Ada |`,
    '| 10:09 | b | Bo |',
  ];
  const section = (name: string, text: string) => [`## ${name}`, '', text, ''];
  return [
    '# X',
    '',
    ...section(names.summary, 'It stopped.'),
    ...section(names.timeline, `### ${names.day}`),
    ...table,
    '',
    ...section(names.impact, '- 40 users'),
    ...section(names.rootCause, 'A valve.'),
    ...section(names.wentWell, '- Alarm'),
    ...section(names.wentPoorly, '- Phone'),
    ...section(names.lessons, '- Test'),
    ...section(names.actions, '- Fit a lamp'),
  ].join('\n');
}

it.each(Object.entries(LANGUAGES))(
  '%s: sections, columns, days and “about” are known',
  (_language, names) => {
    const draft = draftOf(sourceOf(documentIn(names)));
    expect(linesOf(draft)).toEqual(['05-04 10:01 Ada: a', '05-04 10:09 Bo: b']);
    expect(draft.events[0]?.precision).toBe('approximate');
    const texts = (parts: readonly { readonly value: string }[]) => parts.map(({ value }) => value);
    expect({
      summary: draft.summary?.value,
      rootCause: draft.rootCause?.value,
      impact: draft.impact.map(({ value }) => value.value),
      wentWell: texts(draft.wentWell),
      wentPoorly: texts(draft.wentPoorly),
      lessons: texts(draft.lessons),
      actions: draft.actions.map(({ value }) => value.title),
    }).toEqual({
      summary: 'It stopped.',
      rootCause: 'A valve.',
      impact: ['40 users'],
      wentWell: ['Alarm'],
      wentPoorly: ['Phone'],
      lessons: ['Test'],
      actions: ['Fit a lamp'],
    });
  },
);
