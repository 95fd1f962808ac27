import { CauseItem } from '#renderer/causes/CauseItem.tsx';
import styles from '#renderer/causes/CauseOutline.module.css';
import { useIncident } from '#renderer/store/useIncident.ts';
import { type CauseBranch, causeForest } from '#shared/domain/causeTree.ts';

/** The causes as an indented outline; its keys are in causeKeys.ts. */
export function CauseOutline() {
  const forest = useIncident((incident) => causeForest(incident.causes));
  return <Branches branches={forest} label="Causes" />;
}

interface BranchesProps {
  readonly branches: readonly CauseBranch[];
  readonly label: string;
}

/** Lists within lists, so that the level is heard as well as seen. */
function Branches({ branches, label }: BranchesProps) {
  return (
    <ol className={styles.branches} aria-label={label}>
      {branches.map((branch) => (
        <li key={branch.node.id} className={styles.branch}>
          <CauseItem branch={branch} />
          {branch.children.length > 0 && (
            <Branches branches={branch.children} label={`Why: ${branch.node.answer}`} />
          )}
        </li>
      ))}
    </ol>
  );
}
