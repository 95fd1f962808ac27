import { PlusIcon } from 'lucide-react';
import { useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/lists/ItemList.module.css';
import { ItemRow } from '#renderer/lists/ItemRow.tsx';
import type { ItemListProps } from '#renderer/lists/itemListProps.ts';
import { SortableList } from '#renderer/sortable/SortableList.tsx';
import { useIncident, useIsReadOnly, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { ItemId } from '#shared/domain/incident/ids.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import { fittingExample } from '#shared/rules/fittingExamples.ts';

/** Entries from which on a list needs no proposal. */
const ENOUGH = 3;

/**
 * A list of short texts: Enter adds below, Backspace in an empty one removes it, the handle moves it. While it is empty
 * its first line is there to be written in.
 */
export function ItemList(props: ItemListProps) {
  const { list, label, itemName } = props;
  const items = useIncident((incident) => incident[list]);
  const isReadOnly = useIsReadOnly();
  const { lists: edits } = useEdits();
  const unsaid = useUnsaid(items.length === 0);
  const lines = items.length === 0 && !isReadOnly ? [unsaid] : items;
  return (
    <Card className={styles.list}>
      <SortableList
        items={lines}
        label={label}
        nameOf={(item) => item.text}
        onMove={(item, index) => edits.move(props, item.id, index)}
        className={styles.rows}
      >
        {(item, index) => (
          <ItemRow {...props} item={item} index={index} count={lines.length} isUnsaid={items.length === 0} />
        )}
      </SortableList>
      <Proposal {...props} count={items.length} />
      {items.length > 0 && (
        <Button
          tone="quiet"
          className={styles.add}
          disabled={isReadOnly}
          onClick={() => edits.add(props, items.length)}
        >
          <PlusIcon aria-hidden="true" /> Add {itemName}
        </Button>
      )}
    </Card>
  );
}

/** The line in which an empty list begins; it becomes the first item under the id that it has. */
function useUnsaid(isEmpty: boolean): ListItem {
  const { newId } = useStoreDeps();
  const [unsaid, setUnsaid] = useState(() => ({ id: newId<ItemId>(), wasEmpty: isEmpty }));
  // What was said under an id and taken away again is not said anew under it.
  if (unsaid.wasEmpty !== isEmpty)
    setUnsaid({ id: isEmpty ? newId<ItemId>() : unsaid.id, wasEmpty: isEmpty });
  return { id: unsaid.id, text: '', visibility: 'internal' };
}

/** What the incident says already and the list does not; while there is nothing in it, else an example. */
function Proposal({ count, ...props }: ItemListProps & { readonly count: number }) {
  const { list, example } = props;
  const fitting = useIncident((incident) => fittingExample(incident, list));
  const isReadOnly = useIsReadOnly();
  const { lists: edits } = useEdits();
  if (fitting === null || isReadOnly)
    return count > 0 ? null : (
      <div className={styles.proposal}>
        <p>For example: {example}</p>
      </div>
    );
  if (count >= ENOUGH) return null;
  return (
    <div className={styles.proposal}>
      <p dir="auto">From what is written: “{fitting}”</p>
      <Button tone="quiet" onClick={() => edits.add(props, count, fitting)}>
        {count === 0 ? 'Begin with this' : 'Add this'}
      </Button>
    </div>
  );
}
