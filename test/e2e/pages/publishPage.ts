import { expect, type Page } from '@playwright/test';
import type { PublishStep } from '#shared/domain/incident/publishSteps.ts';

const NAMES: Record<PublishStep, string> = { check: 'Check', read: 'Read', send: 'Send' };

/** The place Publish: its steps, the choice of audience, the document on its paper. */
export function publishPage(page: Page) {
  const step = (name: PublishStep) => page.getByRole('tab', { name: NAMES[name] });
  return {
    step,
    publicSide: page.getByRole('radio', { name: 'Public' }),
    /** Opens the row of a place under Elsewhere, which is folded at first for the internal audience. */
    unfold: (name: 'Status page' | 'Trackers') => page.locator('summary').filter({ hasText: name }).click(),
    paper: (audience: 'Internal' | 'Public') => page.getByRole('article', { name: `${audience} version` }),
    goToStep: async (name: PublishStep): Promise<void> => {
      await step(name).click();
      await expect(step(name)).toHaveAttribute('aria-selected', 'true');
    },
  };
}
