import { expect } from '@playwright/test';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import { chooseInRowMenu } from '#test/e2e/pages/rowMenu.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { only, type SectionEdit } from '#test/e2e/support/sectionEdit.ts';

const TITLE = 'Support tells callers that checkout works again';

/** An event by fast entry, then each of its fields; another event deleted. */
export const timelineEdit: SectionEdit = {
  place: 'timeline',
  edit: async (page) => {
    const timeline = timelinePage(page);
    await timeline.entry.fill('14:47 Checkout works again');
    await timeline.entry.press('Enter');
    await expect(timeline.entry).toHaveValue('');
    await timeline.event('Checkout works again').click();
    await timeline.time.fill('~14:48');
    await timeline.time.press('Enter');
    await timeline.fold(/^Times, source/).click();
    await timeline.until.fill('14:55');
    await timeline.until.press('Enter');
    await timeline.kind.selectOption('Communication');
    await timeline.what.fill(TITLE);
    await timeline.detail.fill('Seventy-one callers\nin one hour');
    await timeline.who.fill('Support lead');
    await timeline.where.fill('Help desk');
    await timeline.fold(/^Milestones/).click();
    await timeline.milestone('Mitigated').check();
    await timeline.keyMoment.check();
    await chooseInRowMenu(page, TITLE, 'Who may see it', 'Public: anyone');
    await timeline.done.click();
    await expect(timeline.editor).toBeHidden();
    await timeline.event('Pool limit raised').click();
    await chooseInRowMenu(page, 'Pool limit raised from 50 to 100 as a precaution', 'Delete');
    await expect(timeline.editor).toBeHidden();
  },
  expected: (sample, saved) => {
    const { id } = only(saved.timeline, ({ title }) => title === TITLE);
    // The sample is always of yesterday.
    const day = sample.timeline[0]?.occurredAt?.slice(0, 10) ?? '';
    return {
      milestones: { ...sample.milestones, mitigated: id },
      timeline: [
        ...sample.timeline.filter(({ title }) => !title.startsWith('Pool limit raised')),
        {
          id,
          occurredAt: time(`${day}T14:48:00+00:00`),
          endedAt: time(`${day}T14:55:00+00:00`),
          precision: 'approximate',
          kind: 'communication',
          title: TITLE,
          detail: 'Seventy-one callers\nin one hour',
          actor: 'Support lead',
          source: 'Help desk',
          keyMoment: true,
          visibility: 'public',
        },
      ],
    };
  },
};

function time(text: string) {
  const at = parseTimestamp(text);
  if (at === null) throw new Error(`Not a time: ${text}`);
  return at;
}
