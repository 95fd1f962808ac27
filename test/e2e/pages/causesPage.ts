import type { Locator, Page } from '@playwright/test';

/** Section 4. */
export function causesPage(page: Page) {
  const failure = page.getByRole('textbox', { name: 'What failed' });
  /** The innermost item that holds the answer: items stand within items. */
  const cause = (answer: string): Locator =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: `More for ${answer}`, exact: true }) })
      .last();
  return {
    mode: (name: 'Guided' | 'Board' | 'Outline') => page.getByRole('radio', { name, exact: true }),
    /** Puts the keyboard into an answer of the outline, whose controls then stand below it. */
    work: (answer: string) =>
      page.getByRole('textbox', { name: `Question for ${answer}`, exact: true }).focus(),
    failure,
    rootCause: page.getByRole('textbox', { name: 'Root cause' }),
    askFirstWhy: page.getByRole('button', { name: 'Ask the first why' }),
    answerTo: (question: string) => page.getByRole('textbox', { name: `Answer to ${question}`, exact: true }),
    question: (answer: string) => page.getByRole('textbox', { name: `Question for ${answer}`, exact: true }),
    /** Asks why of an answer; a node's own button is the first in its item. */
    askWhyOf: (answer: string) => cause(answer).getByRole('button', { name: 'Ask why' }).first(),
    evidence: (answer: string) => page.getByRole('combobox', { name: `Evidence for ${answer}`, exact: true }),
    confidence: (answer: string) => page.getByRole('combobox', { name: `How sure: ${answer}`, exact: true }),
    stop: (answer: string) => page.getByRole('combobox', { name: `Stop at ${answer} because`, exact: true }),
  };
}
