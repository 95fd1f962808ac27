import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';

/** How a document leaves, in this order: what it lacks, what a reader will see, where it goes. */
export const PUBLISH_STEPS = ['check', 'read', 'send'] as const;
export type PublishStep = (typeof PUBLISH_STEPS)[number];

/** Which part of the place Publish is shown, so that undo and jumps come back to it. */
export interface PublishAt {
  /** Whom the document is for: what is shown, and what every export makes. */
  readonly audience: Audience;
  readonly step: PublishStep;
}

/** Fields that are written for the public alone, beside the public version as it reads. */
const OF_PUBLIC_VERSION = /^(?:public[A-Z]\w*|apology|alias\w*)$/;

/** The other fields of the place; none of them belongs to one audience. */
const STEPS: Readonly<Record<string, PublishStep>> = {
  readiness: 'check',
  reading: 'read',
  files: 'send',
  statusPageUrl: 'send',
  statusPageProvider: 'send',
};

/** What has to be shown at Publish before a spot of it can be reached; nothing for a spot elsewhere. */
export function publishAt({ place, field }: DeskSpot): Partial<PublishAt> {
  if (place !== 'publish') return {};
  if (OF_PUBLIC_VERSION.test(field)) return { audience: 'public', step: 'read' };
  const step = STEPS[field];
  return step === undefined ? {} : { step };
}
