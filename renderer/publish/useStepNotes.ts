import { useReadinessWords } from '#renderer/section/useReadiness.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { Audience, ExportRecord } from '#shared/domain/incident/publication.ts';
import type { PublishStep } from '#shared/domain/incident/publishSteps.ts';
import { longDate } from '#shared/time/formatTime.ts';

const READERS: Record<Audience, string> = {
  internal: 'As the company reads it',
  public: 'As customers read it',
};

/** How far each step is for the chosen audience, in a few words. */
export function useStepNotes(): Readonly<Record<PublishStep, string>> {
  const { words, audience } = useReadinessWords();
  const timeZone = useIncident((incident) => incident.timeZone);
  const exports = useIncident(({ publication }) => publication.lastExports);
  return {
    check: words || 'Nothing is missing',
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
