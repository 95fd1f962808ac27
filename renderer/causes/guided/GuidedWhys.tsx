import { RootCausePanel } from '#renderer/causes/answer/RootCausePanel.tsx';
import { EvidenceDrag } from '#renderer/causes/guided/EvidenceDrag.tsx';
import { EvidenceStrip } from '#renderer/causes/guided/EvidenceStrip.tsx';
import { FailureStage } from '#renderer/causes/guided/FailureStage.tsx';
import styles from '#renderer/causes/guided/GuidedWhys.module.css';
import { OverviewTree } from '#renderer/causes/guided/OverviewTree.tsx';
import { PathTrail } from '#renderer/causes/guided/PathTrail.tsx';
import { QuestionStage } from '#renderer/causes/guided/QuestionStage.tsx';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { nextOpenLeaf } from '#shared/domain/causes/causeWalk.ts';

/**
 * One why at a time, large: where the room is above it, the whole tree and the evidence below it. With
 * nothing selected it is about the failure itself.
 */
export function GuidedWhys() {
  const selectedId = useAppStore(({ causesView }) => causesView.selectedId);
  const node = useIncident(({ causes }) => causes.find(({ id }) => id === selectedId));
  // With nothing left to ask, what it all comes to is said right here.
  const hasOpen = useIncident(({ causes }) => nextOpenLeaf(causes, null) !== null);
  const hasCauses = useIncident(({ causes }) => causes.length > 0);
  return (
    <EvidenceDrag>
      <div className={styles.guided}>
        <PathTrail node={node} />
        <div className={styles.stage}>
          {node === undefined ? <FailureStage /> : <QuestionStage node={node} />}
          {node !== undefined && !hasOpen && <RootCausePanel />}
        </div>
        {hasCauses && (
          <div className={styles.foot}>
            <OverviewTree />
            {node !== undefined && <EvidenceStrip node={node} />}
          </div>
        )}
      </div>
    </EvidenceDrag>
  );
}
