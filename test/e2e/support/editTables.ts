import { expect } from '@playwright/test';
import { actionsPage } from '#test/e2e/pages/actionsPage.ts';
import { impactPage } from '#test/e2e/pages/impactPage.ts';
import { chooseInRowMenu } from '#test/e2e/pages/rowMenu.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';
import { newId, only, type SectionEdit } from '#test/e2e/support/sectionEdit.ts';

const ACTION = 'Rehearse a migration with the pool half full';

export const impactEdit: SectionEdit = {
  place: 'impact',
  edit: async (page) => {
    const impact = impactPage(page);
    await impact.value('Support tickets').fill('71');
    await impact.addRow.click();
    await typeWords(page, 'Carts abandoned');
    await page.keyboard.press('Tab');
    await page.keyboard.type('312');
    await page.keyboard.press('Tab');
    await typeWords(page, 'Shop analytics');
    await impact.slaTarget.fill('99.9');
    await impact.slaMonth.fill('2026-04');
    await impact.slaOtherDowntime.fill('12.5');
    // April has 43,200 minutes, and this incident was in March: 0.1 % of them, less the other 12.5.
    await expect(impact.slaResult).toHaveText('30.7 min left of the month’s error budget of 43.2 min.');
    await chooseInRowMenu(page, 'Carts abandoned', 'Public: anyone');
  },
  expected: ({ impact }) => ({
    impact: [
      ...impact.map((row) => {
        if (row.metric === 'Support tickets') return { ...row, value: '71' };
        if (row.computed?.kind !== 'sla') return row;
        const computed = { kind: 'sla', targetPercent: 99.9, month: '2026-04', otherDowntimeMinutes: 12.5 };
        return { ...row, computed: { ...computed, kind: 'sla' as const } };
      }),
      {
        id: newId(),
        metric: 'Carts abandoned',
        value: '312',
        source: 'Shop analytics',
        visibility: 'public',
      },
    ],
  }),
};

export const actionsEdit: SectionEdit = {
  place: 'actions',
  edit: async (page) => {
    const actions = actionsPage(page);
    await actions.entry.click();
    await typeWords(page, ACTION);
    await page.keyboard.press('Enter');
    await expect(actions.incomplete).toBeVisible();
    await actions.lineOf(ACTION).click();
    // It is marked once it is left, not while it is written.
    await expect(actions.incomplete).toBeHidden();
    await actions.owner(ACTION).fill('Lisa');
    await actions.due(ACTION).fill('2026-04-02');
    await expect(actions.incomplete).toBeHidden();
    await actions.priority(ACTION).selectOption('P2');
    await actions.type(ACTION).selectOption('Investigate');
    await actions.status(ACTION).selectOption('In progress');
    await actions.status(ACTION).press('Escape');
    await expect(actions.lineOf(ACTION)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(actions.title(6)).toBeFocused();
    await actions.doneWhen(ACTION).fill('The rehearsal is in the runbook');
    await actions.more('Ticket', ACTION).click();
    await actions.ticket(ACTION).fill('https://tickets.example.com/4711');
    // A list of all causes is made when somebody comes to it.
    await actions.causes(ACTION).focus();
    await actions.causes(ACTION).selectOption({ index: 2 });
  },
  expected: ({ actions }, { causes }) => ({
    actions: [
      ...actions,
      {
        id: newId(),
        title: ACTION,
        owner: 'Lisa',
        due: '2026-04-02',
        priority: 'P2',
        type: 'investigate',
        status: 'in-progress',
        causeIds: [only(causes, ({ answer }) => answer.startsWith('a migration query kept')).id],
        doneWhen: 'The rehearsal is in the runbook',
        ticketUrl: 'https://tickets.example.com/4711',
        visibility: 'internal',
      },
    ],
  }),
};
