import { expect, test } from 'vitest';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { leakFinder } from '#shared/publication/leaks/findLeaks.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { privateStrings } from '#shared/publication/leaks/privateStrings.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { unansweredNames } from '#shared/publication/publicVersion/proposeAliases.ts';
import { HELD_OUT_OPEN, HELD_OUT_PRIVATE } from '#test/support/leaks/heldOutForms.ts';
import { type HeldOutSentence, LATER_OPEN, LATER_PRIVATE } from '#test/support/leaks/laterHeldOutForms.ts';
import { incidentWithForm, type PrivateForm } from '#test/support/leaks/privateForms.ts';

/** Whether a public summary with the form goes out, and goes out as it was written. */
function passes(planted: PrivateForm): boolean {
  const incident = incidentWithForm(planted);
  const read = readMarkdown(toMarkdown(incident, { audience: 'public' }));
  const isReplaced = read.every(({ text }) => !text.includes(`because ${planted.form} was`));
  return !isReplaced && leakFinder(privateStrings(incident))(read).length === 0;
}

// On the first run 121 of 125 and 68 of 74; family names that are words and initials of double names were mended since.
test(`of ${HELD_OUT_PRIVATE.length} held-out forms three are known to pass`, () => {
  expect(HELD_OUT_PRIVATE.filter(passes).map(({ form }) => form)).toEqual(['龙 李小', 'ydemir', 'Initech']);
});

test(`of ${HELD_OUT_OPEN.length} held-out ordinary texts one is known to be refused`, () => {
  expect(HELD_OUT_OPEN.filter((planted) => !passes(planted)).map(({ form }) => form)).toEqual(['almost']);
});

/** Whether a sentence goes out as it was written, without anybody being asked. */
function leavesUnasked(planted: HeldOutSentence): boolean {
  const incident = incidentWithForm(planted);
  const read = readMarkdown(toMarkdown(incident, { audience: 'public' }));
  const isThere = read.some(({ text }) => text.includes(planted.form));
  return isThere && incidentLeaks(incident, read).length === 0 && unansweredNames(incident).length === 0;
}

// On the first run 6 of 40 left, and 0 of 20 were refused: endings where English headings stand beside, accents at the end
// of a name, Cyrillic names in Latin letters and issues of repositories were mended since.
test(`of ${LATER_PRIVATE.length} later forms none leaves unasked`, () => {
  expect(LATER_PRIVATE.filter(leavesUnasked).map(({ form }) => form)).toEqual([]);
});

test(`of ${LATER_OPEN.length} later ordinary sentences none is held back`, () => {
  expect(LATER_OPEN.filter((planted) => !leavesUnasked(planted)).map(({ form }) => form)).toEqual([]);
});
