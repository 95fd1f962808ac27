import { expect, type Page } from '@playwright/test';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { causesEdit } from '#test/e2e/support/editCauses.ts';
import { actionsEdit, impactEdit } from '#test/e2e/support/editTables.ts';
import {
  factorsEdit,
  lessonsEdit,
  meetingEdit,
  publishEdit,
  summaryEdit,
  wentWellEdit,
} from '#test/e2e/support/editTexts.ts';
import { timelineEdit } from '#test/e2e/support/editTimeline.ts';
import type { SectionEdit } from '#test/e2e/support/sectionEdit.ts';

const EDITS: readonly SectionEdit[] = [
  summaryEdit,
  impactEdit,
  timelineEdit,
  causesEdit,
  factorsEdit,
  wentWellEdit,
  actionsEdit,
  lessonsEdit,
  meetingEdit,
  publishEdit,
];

/** Edits the sample in every place of the desk window, the last one last. */
export async function editEverySection(page: Page): Promise<void> {
  for (const { place, edit } of EDITS) {
    await deskPage(page).goTo(place);
    await edit(page);
  }
}

/** The sample after all those edits. */
export function sampleEditedEverywhere(sample: Incident, saved: Incident): Incident {
  const updatedAt = expect.any(String) as Incident['updatedAt']; // The time of the last edit.
  return Object.assign({}, sample, { updatedAt }, ...EDITS.map(({ expected }) => expected(sample, saved)));
}
