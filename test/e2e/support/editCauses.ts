import { expect } from '@playwright/test';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { causesPage } from '#test/e2e/pages/causesPage.ts';
import { chooseInRowMenu } from '#test/e2e/pages/rowMenu.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';
import { only, type SectionEdit } from '#test/e2e/support/sectionEdit.ts';

const ALERT = 'the dashboard plots pool usage, but no threshold was ever set on it';
const FIRST = 'alerts are set up when a service is new';
const SECOND = 'dashboards have no owner';
const FAILURE = 'The API refused signed-in users for 23 minutes';
const ROOT_CAUSE = 'Nothing limits, and nothing warns.';

/** A deeper why with two answers, one of them moved in and out, with evidence, confidence and an end. */
export const causesEdit: SectionEdit = {
  place: 'causes',
  edit: async (page) => {
    const causes = causesPage(page);
    await causes.mode('Outline').check();
    await causes.failure.fill(FAILURE);
    await causes.work(ALERT);
    await causes.askWhyOf(ALERT).click();
    await expect(causes.answerTo('Why did this happen?')).toBeFocused();
    await typeWords(page, FIRST);
    await page.keyboard.press('Enter');
    await typeWords(page, SECOND);
    await chooseInRowMenu(page, SECOND, 'Another reason');
    await page.keyboard.press('Backspace');
    await expect(causes.question('this answer')).toBeHidden();
    await chooseInRowMenu(page, SECOND, 'Move under the one above');
    await expect(causes.stop(FIRST)).toBeHidden();
    await chooseInRowMenu(page, SECOND, 'Move out one level');
    await chooseInRowMenu(page, SECOND, 'Move under the one above');
    await page.getByRole('button', { name: 'Word the question' }).click();
    await causes.question(SECOND).fill('Why only then?');
    await causes.evidence(SECOND).focus();
    await causes.evidence(SECOND).selectOption({ index: 1 });
    await causes.confidence(SECOND).selectOption('Confirmed');
    await causes.stop(SECOND).selectOption('Missing safeguard · detect');
    await causes.rootCause.fill(ROOT_CAUSE);
  },
  expected: (sample, saved) => {
    const alert = only(sample.causes, ({ answer }) => answer === ALERT);
    const first = only(saved.causes, ({ answer }) => answer === FIRST);
    const second = only(saved.causes, ({ answer }) => answer === SECOND);
    const made: readonly CauseNode[] = [
      {
        id: first.id,
        parentId: alert.id,
        question: 'Why did this happen?',
        answer: FIRST,
        evidence: [],
        confidence: 'possible',
        kind: 'detection',
      },
      {
        id: second.id,
        parentId: first.id,
        question: 'Why only then?',
        answer: SECOND,
        evidence: [only(sample.timeline, ({ title }) => title.startsWith('Database connections')).id],
        confidence: 'confirmed',
        kind: 'detection',
        stop: { reason: 'safeguard', safeguard: 'detect' },
      },
    ];
    return { failure: FAILURE, rootCause: ROOT_CAUSE, causes: [...sample.causes, ...made] };
  },
};
