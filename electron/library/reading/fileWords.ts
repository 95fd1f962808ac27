import type { Incident } from '#shared/domain/incident/incident.ts';
import { type IncidentDigest, incidentDigest } from '#shared/similar/incidentDigest.ts';
import { type LearntInFile, learntInFile, learntTerms } from '#shared/similar/learnt/learntTexts.ts';
import { incidentTerms } from '#shared/similar/termRarity.ts';

/** What a file is compared by with an incident that somebody writes. */
export interface FileWords {
  /** For earlier incidents like it. */
  readonly digest: IncidentDigest;
  /** For lessons and answers that are typed once more. */
  readonly learnt: LearntInFile;
  /** Nothing of the sample happened here. */
  readonly isSample: boolean;
}

/** Reads the words at once: file by file rather than for all together, since the main process has windows to answer meanwhile. */
export function fileWords(incident: Incident, path: string): FileWords {
  const digest = incidentDigest(incident, path);
  const learnt = learntInFile(incident, path);
  incidentTerms(digest);
  for (const text of learnt.texts) learntTerms(text);
  return { digest, learnt, isSample: incident.isSample === true };
}
