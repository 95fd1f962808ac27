import { expect, type Page } from '@playwright/test';
import { tabTo } from '#test/e2e/pages/focus.ts';

/** The Five Whys, one why at a time. */
export function guidedPage(page: Page) {
  const question = page.getByRole('textbox', { name: 'The why that is asked' });
  const answerTo = (why: string) =>
    page.getByRole('textbox', { name: `Answer to ${why || 'why'}`, exact: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const typeQuestion = async (why: string): Promise<void> => {
    await expect(question).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(why);
    await page.keyboard.press('Enter');
    await expect(answerTo(why).last()).toBeFocused();
  };
  return {
    question,
    answerTo,
    button,
    failure: page.getByRole('textbox', { name: 'What failed' }),
    trail: page.getByRole('navigation', { name: 'Where the questions are' }),
    evidence: page.getByRole('region', { name: 'Evidence' }).getByRole('button'),
    coverage: page.getByRole('region', { name: 'Covered by actions' }),
    questions: page.getByRole('list', { name: 'Questions about this answer' }),
    rootCause: page.getByRole('textbox', { name: 'Root cause' }),
    typeQuestion,
    /** From a fresh answer: words the why above it anew, and answers it. By keys alone. */
    answer: async (why: string, words: string): Promise<void> => {
      await page.keyboard.press('Shift+Tab');
      await typeQuestion(why);
      await page.keyboard.type(words);
    },
    /** Ends the answer that has the keyboard with a missing safeguard. By keys alone. */
    stopAt: async (safeguard: string): Promise<void> => {
      await tabTo(page, button('Stop here…'));
      await page.keyboard.press('Enter');
      await tabTo(page, button(safeguard));
      await page.keyboard.press('Enter');
      await expect(page.getByText(/^Missing safeguard · /).last()).toBeVisible();
    },
  };
}
