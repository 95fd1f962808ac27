import { ActionEntry } from '#renderer/actions/ActionEntry.tsx';
import { ActionRow } from '#renderer/actions/ActionRow.tsx';
import styles from '#renderer/actions/ActionsSection.module.css';
import { listColumns } from '#renderer/actions/listColumns.ts';
import { UncoveredCauses } from '#renderer/actions/UncoveredCauses.tsx';
import { useActionRows } from '#renderer/actions/useActionRows.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { EmptyState } from '#renderer/section/EmptyState.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { SortableList } from '#renderer/sortable/SortableList.tsx';
import { useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { causeCoverage } from '#shared/domain/causes/causeCoverage.ts';
import { isActionEmpty } from '#shared/rules/isActionEmpty.ts';
import { isActionIncomplete } from '#shared/rules/isActionIncomplete.ts';
import { eachPersonOnce } from '#shared/text/onePerson.ts';
import { counted } from '#shared/text/phrases.ts';

/** Section 7 of the guide: every action with an owner and a due date. */
export function ActionsSection() {
  const actions = useIncident((incident) => incident.actions);
  // What waits for an action invites to write one by itself.
  const hasCauses = useIncident((incident) => causeCoverage(incident).uncovered.length > 0);
  const { now } = useStoreDeps();
  const { actions: edits } = useEdits();
  const rows = useActionRows(actions);
  // A row that was only opened is no action yet.
  const written = actions.filter((action) => !isActionEmpty(action));
  return (
    <section className={styles.section} data-empty={actions.length === 0 || undefined}>
      <SectionHeader
        title="Action items"
        note={noteOf(written.length, written.filter(isActionIncomplete).length)}
      />
      <UncoveredCauses />
      {actions.length === 0 && !hasCauses && (
        <EmptyState
          purpose="What will prevent it, notice it sooner, or shorten it?"
          example="“Alert when the pool is 80 % used. Sarah, 14 March, P0.”"
        />
      )}
      {actions.length > 0 && (
        <Card className={styles.list} style={listColumns(actions, now())}>
          <div className={styles.heads} aria-hidden="true">
            <span>Action</span>
            <span>Owner</span>
            <span>Due</span>
            <span>Priority</span>
            <span>Type</span>
          </div>
          <SortableList
            items={actions}
            label="Action items"
            nameOf={(action) => action.title}
            onMove={(action, index) => edits.move(action.id, index)}
            className={styles.rows}
          >
            {(action, index) => (
              <ActionRow
                action={action}
                order={{ index, count: actions.length }}
                isOpen={action.id === rows.openId}
                isStop={action.id === rows.stopId}
                onFocus={() => rows.standAt(action.id, index)}
                onClose={() => rows.close(action.id)}
              />
            )}
          </SortableList>
        </Card>
      )}
      <div className={styles.foot}>
        <ActionEntry />
      </div>
      <datalist id="action-owners">
        {eachPersonOnce(actions.flatMap((action) => action.owner ?? [])).map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
    </section>
  );
}

function noteOf(count: number, incomplete: number): string | undefined {
  if (count === 0) return undefined;
  const actions = counted(count, 'action');
  return incomplete === 0 ? actions : `${actions}, ${incomplete} without owner or due date`;
}
