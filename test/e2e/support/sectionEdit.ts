import { expect, type Page } from '@playwright/test';
import type { AnyId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** What a person does in one place of the sample, and what the file then holds instead. */
export interface SectionEdit {
  readonly place: DeskPlace;
  readonly edit: (page: Page) => Promise<void>;
  /** The fields that differ afterwards; ids of new things are found in what was saved. */
  readonly expected: (sample: Incident, saved: Incident) => Partial<Incident>;
}

/** Any id: of a thing that the edit has made. */
export const newId = <Id extends AnyId>(): Id => expect.any(String) as Id; // An asymmetric matcher stands for a value.

/** The item of a list for which the test holds; fails when there is none. */
export function only<Item>(items: readonly Item[], test: (item: Item) => boolean): Item {
  const found = items.find(test);
  if (found === undefined) throw new Error('No item is as it was expected to be');
  return found;
}
