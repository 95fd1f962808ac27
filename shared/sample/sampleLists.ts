import type { NewId } from '#shared/domain/incident/ids.ts';
import type { ItemListName, ListItem } from '#shared/domain/incident/listItem.ts';

const TEXTS: Record<ItemListName, readonly string[]> = {
  contributingFactors: [
    'Pool usage was on a dashboard, but without a threshold it could only help someone who happened to be looking.',
    'The migration framework was new to the on-call engineer, which made the query harder to find.',
    'Customers waited five minutes for word from us: the page went out at 14:23, the first status update at 14:28.',
    'The limit of 50 connections dates from the first deployment; traffic has grown since, the limit has not.',
  ],
  wentWell: [
    'The page went out less than two minutes after the first failed request.',
    'Two minutes after the page, on-call was already at work on it.',
    'From the page to the cause took nine minutes.',
    'Customers heard about the outage from us, by status page and notification, while we were still looking.',
    'Not a single record was lost.',
  ],
  wentPoorly: [],
  gotLucky: [],
  lessons: [
    'A graph protects nobody while nobody watches it. Whatever is worth plotting is worth a threshold that calls someone.',
    'A migration changes production as much as a deployment does, and deserves the same care: a cap on connections, a way back, and a quiet hour to run in.',
    'The pool still had the size it needed on launch day. Infrastructure defaults age with traffic, so we will look at them every quarter.',
  ],
};

/** The list sections of the sample. Nothing is written under "went poorly" and "got lucky". */
export function sampleLists(newId: NewId): Record<ItemListName, readonly ListItem[]> {
  const items = (name: ItemListName): readonly ListItem[] =>
    TEXTS[name].map((text) => ({ id: newId(), text, visibility: 'internal' }));
  return {
    contributingFactors: items('contributingFactors'),
    wentWell: items('wentWell'),
    wentPoorly: items('wentPoorly'),
    gotLucky: items('gotLucky'),
    lessons: items('lessons'),
  };
}
