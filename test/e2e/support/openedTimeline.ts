import type { Page } from '@playwright/test';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import type { AppFixtures, SharedFixtures } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

interface OpenedTimeline {
  readonly app: RunningApp;
  readonly page: Page;
  readonly timeline: ReturnType<typeof timelinePage>;
  /** `~14:33 Title`, in reading order, as the file has it; times in UTC, with the end of a range. */
  readonly saved: () => Promise<readonly string[]>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** A file with these events, open on its timeline. */
export async function openedTimeline(
  { sharedApp, dataDir }: Pick<AppFixtures & SharedFixtures, 'sharedApp' | 'dataDir'>,
  content: Partial<Incident>,
): Promise<OpenedTimeline> {
  const { path } = libraryFile(dataDir, { milestones: UNKNOWN_MILESTONES, ...content });
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await deskPage(page).goTo('timeline');
  return {
    app,
    page,
    timeline: timelinePage(page),
    saved: async () => timelineInOrder((await savedIncident(dataDir)).timeline).map(eventInWords),
    undo: () => pressCommand(app, page, 'edit.undo'),
    redo: () => pressCommand(app, page, 'edit.redo'),
  };
}

function eventInWords({ title, occurredAt, endedAt, precision }: TimelineEvent): string {
  if (occurredAt === null) return `– ${title}`;
  const clock = (time: string) => new Date(time).toISOString().slice(11, 16);
  const until = endedAt === undefined ? '' : `-${clock(endedAt)}`;
  return `${precision === 'approximate' ? '~' : ''}${clock(occurredAt)}${until} ${title}`;
}
