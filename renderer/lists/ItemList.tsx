import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { listKeys, whenLeft } from '#renderer/fields/listKeys.ts';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import styles from '#renderer/lists/ItemList.module.css';
import { EmptyState } from '#renderer/section/EmptyState.tsx';
import { RowMenu } from '#renderer/section/RowMenu.tsx';
import { SortableList } from '#renderer/sortable/SortableList.tsx';
import { DragHandle } from '#renderer/sortable/SortableRow.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { fittingExample } from '#shared/rules/fittingExamples.ts';

export interface ItemListProps {
  readonly list: ItemListName;
  /** The section it stands in. */
  readonly place: DeskPlace;
  readonly label: string;
  /** One item in a sentence: `contributing factor`. */
  readonly itemName: string;
  readonly purpose: string;
  readonly example: string;
}

/** Entries from which on a list needs no proposal. */
const ENOUGH = 3;

/** A list of short texts: Enter adds below, Backspace in an empty one removes it, the handle moves it. */
export function ItemList({ list, place, label, itemName, purpose, example }: ItemListProps) {
  const items = useIncident((incident) => incident[list]);
  const fitting = useIncident((incident) => fittingExample(incident, list));
  const isReadOnly = useIsReadOnly();
  const { lists: edits } = useEdits();
  const where = { list, place, itemName };
  const addButton = (
    <Button
      tone={items.length === 0 && fitting === null ? 'primary' : 'plain'}
      disabled={isReadOnly}
      onClick={() => edits.add(where, items.length)}
    >
      Add {itemName}
    </Button>
  );
  if (items.length === 0) {
    return (
      <EmptyState
        purpose={purpose}
        example={fitting === null ? example : `“${fitting}”`}
        isWritten={fitting !== null}
      >
        {addButton}
        {fitting !== null && (
          <Button tone="quiet" disabled={isReadOnly} onClick={() => edits.add(where, 0, fitting)}>
            Begin with this
          </Button>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <Card className={styles.list}>
        <SortableList
          items={items}
          label={label}
          nameOf={(item) => item.text}
          onMove={(item, index) => edits.move(where, item.id, index)}
          className={styles.rows}
        >
          {(item, index) => (
            <Card className={styles.item} onBlur={whenLeft(() => edits.dropEmpty(where, item.id))}>
              <DragHandle label={`Move ${item.text || itemName}`} />
              <div className={styles.words}>
                <FieldText
                  isMultiline
                  look="bare"
                  fieldKey={fieldKey({ place, id: item.id, field: 'text' })}
                  label={`${label} ${index + 1}`}
                  value={item.text}
                  placeholder="Describe it in a sentence"
                  onText={(text) => edits.setText(where, item.id, text)}
                  onKeyDown={listKeys({
                    onAdd: () => edits.add(where, index + 1),
                    onRemove: () => edits.remove(where, item.id, index),
                    isEmpty: item.text === '',
                  })}
                />
                <TextLinks of={`${label} ${index + 1}`} texts={[item.text]} className={styles.links} />
              </div>
              {item.visibility !== 'internal' && <Chip>{item.visibility}</Chip>}
              <RowMenu
                name={item.text}
                visibility={item.visibility}
                onVisibility={(visibility) => edits.setVisibility(where, item.id, visibility)}
                onRemove={() => edits.remove(where, item.id, index)}
                order={{ index, count: items.length, onMove: (to) => edits.move(where, item.id, to) }}
              />
            </Card>
          )}
        </SortableList>
      </Card>
      <div className={styles.next}>
        {addButton}
        {fitting !== null && items.length < ENOUGH && !isReadOnly && (
          <p className={styles.fitting}>
            <span>
              From what is written: <bdi className={styles.words}>{fitting}</bdi>
            </span>
            <Button tone="quiet" onClick={() => edits.add(where, items.length, fitting)}>
              Add this
            </Button>
          </p>
        )}
      </div>
    </>
  );
}
