import type { PublicText } from '#shared/domain/incident/publication.ts';
import { PUBLIC_PART_WORDS } from '#shared/words/vocabulary.ts';

interface PublicTextWords {
  readonly title: string;
  /** The name of what is known inside. */
  readonly source: string;
  /** Stands there while the incident says nothing. */
  readonly noSource: string;
  readonly placeholder: string;
  /** What goes out while the text is empty. */
  readonly whenEmpty: string;
  readonly draft: string;
}

/** The name of each text of the public version where people compose it. */
export const PUBLIC_TEXT_WORDS: Record<PublicText, PublicTextWords> = {
  publicTitle: {
    title: PUBLIC_PART_WORDS.publicTitle,
    source: 'Inside: the incident’s title',
    noSource: 'The incident has no title yet.',
    placeholder: 'What customers noticed, in a few words',
    whenEmpty: 'While this is empty, the internal title goes out, with names replaced.',
    draft: 'Draft from the title',
  },
  publicSummary: {
    title: PUBLIC_PART_WORDS.publicSummary,
    source: 'Inside: the summary',
    noSource: 'The summary is not written yet.',
    placeholder: 'What people could not do, since when, why in plain words, and that it is over.',
    whenEmpty: 'While this is empty, the document says that it is not written yet.',
    draft: 'Draft from the summary',
  },
  publicDuration: {
    title: PUBLIC_PART_WORDS.publicDuration,
    source: 'Inside: the milestones',
    noSource: 'The start or the end of the impact is unknown: mark both milestones in the timeline.',
    placeholder: 'From when to when, and how long in all.',
    whenEmpty: 'While this is empty, the time between the milestones goes out.',
    draft: 'Draft from the milestones',
  },
  publicPrevention: {
    title: PUBLIC_PART_WORDS.publicPrevention,
    source: 'Inside: the actions marked public',
    noSource: 'No action is marked public yet; mark some below.',
    placeholder: 'What is different already, and what is still being done.',
    whenEmpty: 'While this is empty, the actions marked public are listed.',
    draft: 'Draft from the actions',
  },
  apology: {
    title: PUBLIC_PART_WORDS.apology,
    source: 'What makes an apology',
    noSource:
      'Say what people could not do, and that you are sorry for it. Take it on yourselves: no supplier, no “any inconvenience”, no “but”. Promise only what stands above.',
    placeholder: 'In your own words: what did it mean to the people who rely on you?',
    whenEmpty: 'While this is empty, the document says that an apology is still to be written.',
    draft: 'Begin with a draft',
  },
};
