import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { listKeys, whenLeft } from '#renderer/fields/listKeys.ts';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import styles from '#renderer/lists/ItemList.module.css';
import type { ItemListProps } from '#renderer/lists/itemListProps.ts';
import { RowMenu } from '#renderer/section/RowMenu.tsx';
import { DragHandle } from '#renderer/sortable/SortableRow.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';

interface ItemRowProps extends ItemListProps {
  readonly item: ListItem;
  readonly index: number;
  readonly count: number;
  /** The list is empty: the first letter makes the item. */
  readonly isUnsaid: boolean;
}

/** One short text. Its field stays the same while the first letter makes an item of it. */
export function ItemRow({ item, index, count, isUnsaid, ...where }: ItemRowProps) {
  const { lists: edits } = useEdits();
  const { place, label, itemName, purpose } = where;
  const remove = (): void => {
    if (!isUnsaid) edits.remove(where, item.id, index);
  };
  return (
    <Card
      className={styles.item}
      {...(isUnsaid ? {} : { onBlur: whenLeft(() => edits.dropEmpty(where, item.id)) })}
    >
      {isUnsaid ? (
        <span className={styles.noHandle} />
      ) : (
        <DragHandle label={`Move ${item.text || itemName}`} />
      )}
      <div className={styles.words}>
        <FieldText
          isMultiline
          look="bare"
          fieldKey={fieldKey({ place, id: item.id, field: 'text' })}
          label={`${label} ${index + 1}`}
          value={item.text}
          placeholder={isUnsaid ? purpose : 'Describe it in a sentence'}
          onText={(text) =>
            isUnsaid ? edits.begin(where, item.id, text) : edits.setText(where, item.id, text)
          }
          onKeyDown={listKeys({
            onAdd: () => edits.add(where, isUnsaid ? 0 : index + 1),
            onRemove: remove,
            onGiveUp: count > 1 ? remove : undefined,
            isEmpty: item.text === '',
          })}
        />
        <TextLinks of={`${label} ${index + 1}`} texts={[item.text]} className={styles.links} />
      </div>
      {item.visibility !== 'internal' && <Chip>{item.visibility}</Chip>}
      {!isUnsaid && (
        <RowMenu
          name={item.text}
          visibility={item.visibility}
          onVisibility={(visibility) => edits.setVisibility(where, item.id, visibility)}
          onRemove={remove}
          order={{ index, count, onMove: (to) => edits.move(where, item.id, to) }}
        />
      )}
    </Card>
  );
}
