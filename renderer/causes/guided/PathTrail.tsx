import { Fragment } from 'react';
import styles from '#renderer/causes/guided/PathTrail.module.css';
import { useGuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { pathTo } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** Nobody reads more at a glance; the tree below shows all of it. */
const MOST_SHOWN = 3;

/** From the failure down to the present why; a person can go back to each step. */
export function PathTrail({ node }: { readonly node: CauseNode | undefined }) {
  const causes = useIncident((incident) => incident.causes);
  const failure = useIncident((incident) => incident.failure);
  const moves = useGuidedMoves();
  if (node === undefined) return <div className={styles.trail} />;
  const above = pathTo(causes, node.parentId);
  const shown = above.slice(-MOST_SHOWN);
  const step = (id: CauseId | null, words: string) => (
    <LinkButton tone="quiet" className={styles.step} dir="auto" title={words} onClick={() => moves.goTo(id)}>
      {words}
    </LinkButton>
  );
  return (
    <nav className={styles.trail} aria-label="Where the questions are">
      {step(null, failure.trim() || 'What failed')}
      {above.length > shown.length && (
        <>
          <Separator />
          <span title={`${above.length - shown.length} more`}>…</span>
        </>
      )}
      {shown.map(({ id, answer }) => (
        <Fragment key={id}>
          <Separator />
          {step(id, capitalised(answer.trim()) || 'Not answered yet')}
        </Fragment>
      ))}
      <Separator />
      <strong className={styles.level}>level {above.length + 1}</strong>
      <span className={styles.back}>
        Back <Keys>Esc</Keys>
      </span>
    </nav>
  );
}

function Separator() {
  return <span aria-hidden="true">›</span>;
}
