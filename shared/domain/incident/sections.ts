import { recordOf } from '#shared/basics/recordOf.ts';

/** The eight sections of the document, in the guide's order ("The Complete Postmortem Template"). */
export const SECTION_IDS = [
  'summary',
  'impact',
  'timeline',
  'causes',
  'contributingFactors',
  'wentWell',
  'actions',
  'lessons',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Where a facilitator works: a section of the document, the meeting, or publishing. */
export type DeskPlace = SectionId | 'meeting' | 'publish';

/** One section as the desk window and the document name it. */
export interface Section {
  readonly id: SectionId;
  /** 1 to 8, the section's number in the guide. */
  readonly number: number;
  /** Short name, for the path of sections. */
  readonly title: string;
  /** Heading in the finished document, in the guide's words. */
  readonly heading: string;
}

/** In the guide's order, sections 1 to 8. */
export const SECTIONS: readonly Section[] = [
  { id: 'summary', number: 1, title: 'Summary', heading: 'Incident summary' },
  { id: 'impact', number: 2, title: 'Impact', heading: 'Impact' },
  { id: 'timeline', number: 3, title: 'Timeline', heading: 'Timeline' },
  { id: 'causes', number: 4, title: 'Five Whys', heading: 'Root cause analysis' },
  {
    id: 'contributingFactors',
    number: 5,
    title: 'Contributing factors',
    heading: 'Contributing factors',
  },
  { id: 'wentWell', number: 6, title: 'What went well', heading: 'What went well' },
  { id: 'actions', number: 7, title: 'Action items', heading: 'Action items' },
  { id: 'lessons', number: 8, title: 'Lessons learned', heading: 'Lessons learned' },
];

/** The name of a place in the path: `Five Whys`, `Meeting`. */
export function placeTitle(place: DeskPlace): string {
  return PLACE_TITLES[place];
}

const PLACE_TITLES: Readonly<Record<DeskPlace, string>> = {
  ...recordOf(SECTION_IDS, (section) => SECTIONS.find(({ id }) => id === section)?.title ?? ''),
  meeting: 'Meeting',
  publish: 'Publish',
};

/** Whether a text names a place of the desk. */
export function isDeskPlace(text: string): text is DeskPlace {
  return Object.hasOwn(PLACE_TITLES, text);
}
