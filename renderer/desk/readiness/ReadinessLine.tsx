import { CheckIcon, ListChecksIcon } from 'lucide-react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useReadinessWords } from '#renderer/section/useReadiness.ts';
import styles from './ReadinessLine.module.css';

/** How much the document still lacks for the audience chosen at Publish, below its sections; a click lists it. */
export function ReadinessLine() {
  const { words, audience } = useReadinessWords();
  const { run } = useCommand('publish.readiness');
  return (
    <button type="button" className={styles.line} data-ready={words === '' || undefined} onClick={run}>
      {words === '' ? <CheckIcon aria-hidden="true" /> : <ListChecksIcon aria-hidden="true" />}
      {audience === 'public' ? `Public: ${words || 'nothing is missing'}` : words || 'Nothing is missing'}
    </button>
  );
}
