import { CheckIcon, ListChecksIcon } from 'lucide-react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useReadiness } from '#renderer/section/useReadiness.ts';
import { readinessWords } from '#shared/readiness/readinessWords.ts';
import styles from './ReadinessLine.module.css';

/** How much the document still lacks for the audience chosen at Publish, below its sections; a click lists it. */
export function ReadinessLine() {
  const { open, audience } = useReadiness();
  const { run } = useCommand('publish.readiness');
  const words = readinessWords(open, useQuietIncident());
  return (
    <button type="button" className={styles.line} data-ready={words === '' || undefined} onClick={run}>
      {words === '' ? <CheckIcon aria-hidden="true" /> : <ListChecksIcon aria-hidden="true" />}
      {audience === 'public' ? `Public: ${words || 'nothing is missing'}` : words || 'Nothing is missing'}
    </button>
  );
}
