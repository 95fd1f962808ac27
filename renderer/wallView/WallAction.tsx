import type { WallAction as Action } from '#shared/wall/wallMessage.ts';
import styles from './WallAction.module.css';

/** One action item for reading back: what, who and by when; what is missing is said, but of one that is done or dropped. */
export function WallAction({ action }: { readonly action: Action }) {
  const { priority, title, owner, due, state, isToBeDone, isCurrent, isContinued } = action;
  return (
    <div className={styles.action} aria-current={isCurrent || undefined}>
      <p className={styles.priority}>{!isContinued && priority}</p>
      <div className={styles.what}>
        <p className={styles.title} dir="auto">
          {title}
        </p>
        {state !== '' && <p className={styles.state}>{state}</p>}
      </div>
      <div className={styles.facts}>
        {(isToBeDone || owner !== '') && <Fact text={owner} missing="No owner yet" isStrong />}
        {(isToBeDone || due !== '') && <Fact text={due} missing="No date yet" />}
      </div>
    </div>
  );
}

interface FactProps {
  readonly text: string;
  readonly missing: string;
  readonly isStrong?: boolean;
}

function Fact({ text, missing, isStrong = false }: FactProps) {
  if (text === '') return <p className={styles.missing}>{missing}</p>;
  return (
    <p className={styles.fact} data-strong={isStrong} dir="auto">
      {text}
    </p>
  );
}
