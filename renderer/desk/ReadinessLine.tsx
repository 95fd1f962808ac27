import { CheckIcon, ListChecksIcon } from 'lucide-react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/desk/ReadinessLine.module.css';
import { useReadiness } from '#renderer/section/useReadiness.ts';

/** Short enough for one line also with hundreds of each; empty when nothing is left. */
function lineWords(missing: number, questioned: number): string {
  if (missing === 0) return questioned === 0 ? '' : `${questioned} to look at`;
  return questioned === 0 ? `${missing} missing` : `${missing} missing · ${questioned} more`;
}

/** How much the document still lacks for the audience chosen at Publish, below its sections; a click lists it. */
export function ReadinessLine() {
  const { open, audience } = useReadiness();
  const { run } = useCommand('publish.readiness');
  const missing = open.filter(({ severity }) => severity === 'error').length;
  const questioned = open.filter(({ severity }) => severity === 'warning').length;
  const words = lineWords(missing, questioned);
  return (
    <button type="button" className={styles.line} data-ready={words === '' || undefined} onClick={run}>
      {words === '' ? <CheckIcon aria-hidden="true" /> : <ListChecksIcon aria-hidden="true" />}
      {audience === 'public' ? `Public: ${words || 'nothing is missing'}` : words || 'Nothing is missing'}
    </button>
  );
}
