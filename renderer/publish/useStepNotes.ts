import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useReadiness } from '#renderer/section/useReadiness.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { Audience, ExportRecord } from '#shared/domain/incident/publication.ts';
import type { PublishStep } from '#shared/domain/incident/publishSteps.ts';
import { readinessWords } from '#shared/readiness/readinessWords.ts';
import { longDate } from '#shared/time/formatTime.ts';

const READERS: Record<Audience, string> = {
  internal: 'As the company reads it',
  public: 'As customers read it',
};

/** How far each step is for the chosen audience, in a few words. */
export function useStepNotes(): Readonly<Record<PublishStep, string>> {
  const { open, audience } = useReadiness();
  const timeZone = useIncident((incident) => incident.timeZone);
  const exports = useIncident(({ publication }) => publication.lastExports);
  const check = readinessWords(open, useQuietIncident());
  return {
    check: check || 'Nothing is missing',
    read: READERS[audience],
    send: sentWords(
      exports.findLast((record) => record.audience === audience),
      timeZone,
    ),
  };
}

function sentWords(last: ExportRecord | undefined, timeZone: string): string {
  return last === undefined ? 'Not sent yet' : `Last sent ${longDate(last.at, timeZone)}`;
}
