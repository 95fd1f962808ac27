import { useReadiness } from '#renderer/section/useReadiness.ts';
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
  const { open, audience } = useReadiness();
  const timeZone = useIncident((incident) => incident.timeZone);
  const exports = useIncident(({ publication }) => publication.lastExports);
  const missing = open.filter(({ severity }) => severity === 'error').length;
  const questioned = open.filter(({ severity }) => severity === 'warning').length;
  return {
    check: checkWords(missing, questioned),
    read: READERS[audience],
    send: sentWords(
      exports.findLast((record) => record.audience === audience),
      timeZone,
    ),
  };
}

function checkWords(missing: number, questioned: number): string {
  const asked = missing === 0 ? 'Nothing is missing' : `${missing} missing`;
  return questioned === 0 ? asked : `${asked} · ${questioned} to look at`;
}

function sentWords(last: ExportRecord | undefined, timeZone: string): string {
  return last === undefined ? 'Not sent yet' : `Last sent ${longDate(last.at, timeZone)}`;
}
