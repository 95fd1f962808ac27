import styles from '#renderer/home/list/LibraryTable.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { IncidentOrder } from '#shared/search/list/shownIncidents.ts';

interface SortHeadingProps {
  readonly column: IncidentOrder;
  readonly isNumber: boolean;
  readonly children: string;
}

/** Newest, most severe and most open first: of each column the end that somebody looks for. */
const DESCENDING: readonly IncidentOrder[] = ['date', 'openActions', 'people', 'missing'];

/** The head of a column, which puts the list into its order, and into the other one when it is so already. */
export function SortHeading({ column, isNumber, children }: SortHeadingProps) {
  const store = useAppStoreApi();
  const isChosen = useAppStore(({ incidentOrder }) => incidentOrder.by === column);
  const isReversed = useAppStore(({ incidentOrder }) => isChosen && incidentOrder.isReversed);
  const isDescending = DESCENDING.includes(column) !== isReversed;
  const direction = isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={isNumber ? styles.number : undefined}
      {...(isChosen && { 'aria-sort': direction })}
    >
      <LinkButton tone="quiet" onClick={() => store.getState().orderIncidents(column)}>
        <SectionLabel as="span">
          {children}
          <span aria-hidden="true">{isChosen && (isDescending ? ' ↓' : ' ↑')}</span>
        </SectionLabel>
      </LinkButton>
    </th>
  );
}
