import { CauseItem } from '#renderer/causes/CauseItem.tsx';
import styles from '#renderer/causes/CauseOutline.module.css';
import { useIncident } from '#renderer/store/useIncident.ts';
import { causesInOrder } from '#shared/domain/causeTree.ts';

/** The causes as an indented outline; its keys are in causeKeys.ts. */
export function CauseOutline() {
  const branches = useIncident((incident) => causesInOrder(incident.causes));
  return (
    <ol className={styles.outline} aria-label="Causes">
      {branches.map((branch) => (
        <li
          key={branch.node.id}
          className={styles.branch}
          aria-level={branch.depth}
          style={{ paddingLeft: (branch.depth - 1) * 28 }}
        >
          <CauseItem branch={branch} />
        </li>
      ))}
    </ol>
  );
}
