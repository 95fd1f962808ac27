import { expect, type Locator, type Page } from '@playwright/test';
import { letGo } from '#test/e2e/pages/dragging.ts';
import { tabTo } from '#test/e2e/pages/focus.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';

/** The Five Whys, one why at a time. */
export function guidedPage(page: Page) {
  const question = page.getByRole('textbox', { name: 'The why that is asked' });
  const answerTo = (why: string) =>
    page.getByRole('textbox', { name: `Answer to ${why || 'why'}`, exact: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const answers = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('textbox', { name: /^Answer to/ }) });
  const typeQuestion = async (why: string): Promise<void> => {
    await expect(question).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await typeWords(page, why);
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
    /** The answers to the question that is worked on, each with its evidence and its buttons. */
    answers,
    /** Carries an event of the strip onto an answer by mouse, and drops it once the answer says that it will take it. */
    carry: async (chip: Locator, answer: Locator): Promise<void> => {
      await expect(async () => {
        // Hovering waits until the event stands still; what was not picked up where it stood is picked up again.
        await chip.hover();
        const from = await middleOf(chip);
        await page.mouse.down();
        await page.mouse.move(from.x + 20, from.y - 30, { steps: 4 });
        const to = await middleOf(answer);
        await page.mouse.move(to.x, to.y, { steps: 10 });
        await expect(answer)
          .toHaveClass(/_target_/, { timeout: 2000 })
          .catch(async (reason: unknown) => {
            // Over the strip itself nothing is dropped.
            await page.mouse.move(from.x, from.y, { steps: 4 });
            await letGo(page);
            throw reason;
          });
      }).toPass();
      await letGo(page);
    },
    typeQuestion,
    /** From a fresh answer: rewords the why above it, and answers it. By keys alone. */
    answer: async (why: string, words: string): Promise<void> => {
      await page.keyboard.press('Shift+Tab');
      await typeQuestion(why);
      await typeWords(page, words);
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

async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('What is carried or carried to cannot be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
