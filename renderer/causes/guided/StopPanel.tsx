import { useEffect, useRef, useState } from 'react';
import { STOPS } from '#renderer/causes/answer/allStops.ts';
import { PersonQuestion } from '#renderer/causes/answer/PersonQuestion.tsx';
import styles from '#renderer/causes/guided/StopPanel.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { type CauseNode, type CauseStop, SAFEGUARDS } from '#shared/domain/incident/causeNode.ts';
import { canStopAt } from '#shared/rules/causeChecks.ts';
import { SAFEGUARD_WORDS, stopOnDesk } from '#shared/words/vocabulary.ts';

const OTHER_REASONS = STOPS.filter((stop) => stop.reason !== 'safeguard');

interface StopPanelProps {
  readonly node: CauseNode;
  /** Done: the reason is set. */
  readonly onEnd: () => void;
}

/** Asks why the questions end here. At a person's act they do not, and it asks the system questions instead. */
export function StopPanel({ node, onEnd }: StopPanelProps) {
  const { causes: edits } = useEdits();
  const canStop = useIncident((incident) => canStopAt(incident, node));
  const [wasStopped] = useState(node.stop !== undefined);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector('button')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const stopAt = (stop: CauseStop | undefined) => () => {
    edits.patch(node.id, { stop }, 'Change stop reason');
    onEnd();
  };
  return (
    <div ref={panel} className={styles.frame} data-stopping>
      {canStop ? (
        <Card className={styles.panel}>
          <h4 className={styles.label}>A safeguard is missing or weak that would</h4>
          <div className={styles.choices}>
            {SAFEGUARDS.map((safeguard) => (
              <Button key={safeguard} onClick={stopAt({ reason: 'safeguard', safeguard })}>
                {SAFEGUARD_WORDS[safeguard].choice}
              </Button>
            ))}
          </div>
          <h4 className={styles.label}>Or the questions end because it is</h4>
          <div className={styles.choices}>
            {OTHER_REASONS.map((stop) => (
              <Button key={stop.reason} onClick={stopAt(stop)}>
                {stopOnDesk(stop)}
              </Button>
            ))}
            {wasStopped && (
              <Button tone="quiet" onClick={stopAt(undefined)}>
                Leave it open
              </Button>
            )}
          </div>
        </Card>
      ) : (
        <PersonQuestion node={node} />
      )}
    </div>
  );
}
