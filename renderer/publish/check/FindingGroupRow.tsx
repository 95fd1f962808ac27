import { ChevronDownIcon, ChevronRightIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { FindingLine } from '#renderer/publish/check/FindingLine.tsx';
import { findingPlace } from '#renderer/publish/check/findingPlace.ts';
import styles from '#renderer/publish/check/Readiness.module.css';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { targetKey } from '#renderer/store/focusTarget.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { FindingGroup } from '#shared/readiness/findingGroups.ts';
import { findingCardKey } from '#shared/readiness/findingName.ts';

/** So many items of a kind are shown at a time. */
const PORTION = 200;

interface FindingGroupRowProps {
  readonly group: FindingGroup;
  /** The row above gives the same reason. */
  readonly isReasonSaid: boolean;
}

/** One kind of finding: the finding itself where it is the only one, else a line that opens to all of them. */
export function FindingGroupRow(props: FindingGroupRowProps) {
  const { group, isReasonSaid } = props;
  if (group.findings.length > 1) return <Several {...props} />;
  return (
    <li>
      <FindingLine finding={group.findings[0]} hasPlace isReasonSaid={isReasonSaid} />
    </li>
  );
}

function Several({ group: { findings, words }, isReasonSaid }: FindingGroupRowProps) {
  const [isOpen, setOpen] = useState(false);
  const [most, setMost] = useState(PORTION);
  const id = useId();
  if (useHoldsFocusTarget(findings) && !isOpen) setOpen(true);
  const places = new Set(findings.map(({ spot }) => findingPlace(spot)));
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  const shownFindings = findings.slice(0, most);
  const left = findings.length - shownFindings.length;
  return (
    <li className={styles.group} data-open={isOpen || undefined}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.jump}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron aria-hidden="true" className={styles.chevron} />
          <span className={styles.place}>{places.size === 1 ? [...places] : 'Several places'}</span>{' '}
          <span className={styles.words}>
            {words} {!isReasonSaid && <span className={styles.reason}>{findings[0].reason}</span>}
          </span>
        </button>
      </div>
      <ul id={id} className={styles.items} hidden={!isOpen}>
        {isOpen &&
          shownFindings.map((finding) => (
            <li key={findingCardKey(finding)}>
              <FindingLine finding={finding} />
            </li>
          ))}
        {isOpen && left > 0 && (
          <li>
            <Button tone="quiet" className={styles.more} onClick={() => setMost(most + PORTION)}>
              {left <= PORTION ? `Show all ${findings.length}` : `Show ${PORTION} of ${left} more`}
            </Button>
          </li>
        )}
      </ul>
    </li>
  );
}

/** Whether the keyboard is to go on from one of the findings, which must be in sight then. */
function useHoldsFocusTarget(findings: FindingGroup['findings']): boolean {
  return useAppStore(
    ({ focusTarget }) =>
      focusTarget !== null && findings.some((finding) => findingCardKey(finding) === targetKey(focusTarget)),
  );
}
