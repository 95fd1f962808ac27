import { move } from '@dnd-kit/helpers';
import { DragDropProvider, type DragEndEvent, type DragOverEvent } from '@dnd-kit/react';
import { memo, type ReactNode, useRef, useState } from 'react';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { dragPlugins } from '#renderer/sortable/dragPlugins.ts';
import { SortableRow } from '#renderer/sortable/SortableRow.tsx';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';

interface Identified {
  readonly id: string;
}

interface SortableListProps<Item extends Identified> {
  readonly items: readonly Item[];
  /** Names the list: `Contributing factors`. */
  readonly label: string;
  /** What an item is called in spoken messages. */
  readonly nameOf: (item: Item) => string;
  /** The item was dropped; the index counts without it. */
  readonly onMove: (item: Item, index: number) => void;
  readonly className?: string | undefined;
  readonly children: (item: Item, index: number) => ReactNode;
}

const PLUGINS = dragPlugins();

/**
 * A list that can be put in another order by pointer and by keyboard. While an item is dragged only a
 * draft of the order changes; dropping is one edit, Escape none.
 */
export function SortableList<Item extends Identified>(props: SortableListProps<Item>) {
  const { items, label, nameOf, onMove, className, children } = props;
  const isReadOnly = useIsReadOnly();
  const [draft, setDraft] = useState<readonly string[] | null>(null);
  const [message, setMessage] = useState('');
  const latest = useRef<readonly string[]>([]);

  const ordered = draft === null ? items : inOrder(items, draft);
  const shown = useShownRows(ordered);
  const find = (id: unknown) => items.find((item) => item.id === id);
  const say = (verb: string, item: Item, ids: readonly string[]) =>
    setMessage(`${nameOf(item) || 'Item'} ${verb}, place ${ids.indexOf(item.id) + 1} of ${ids.length}`);

  const start = (id: unknown): void => {
    latest.current = items.map((item) => item.id);
    setDraft(latest.current);
    const item = find(id);
    if (item !== undefined) say('picked up', item, latest.current);
  };
  const over = (event: DragOverEvent): void => {
    const next = move([...latest.current], event);
    // Standing over its own place is no move, and must not speak over "picked up".
    if (next.every((id, index) => id === latest.current[index])) return;
    latest.current = next;
    setDraft(next);
    const item = find(event.operation.source?.id);
    if (item !== undefined) say('moved', item, latest.current);
  };
  const end = (event: DragEndEvent): void => {
    const item = find(event.operation.source?.id);
    setDraft(null);
    if (item === undefined) return;
    if (event.canceled) {
      setMessage(`${nameOf(item) || 'Item'} is back where it was`);
      return;
    }
    say('dropped', item, latest.current);
    onMove(item, latest.current.indexOf(item.id));
  };

  return (
    <DragDropProvider
      plugins={PLUGINS}
      onDragStart={(event) => start(event.operation.source?.id)}
      onDragOver={over}
      onDragEnd={end}
    >
      <RowsLeftOut shown={shown} side="before" of="rows" />
      <ul aria-label={label} className={className}>
        {shown.rows.map((item, at) => (
          <SortableRow key={item.id} id={item.id} index={shown.before + at} isDisabled={isReadOnly}>
            <RowContent item={item} index={shown.before + at} draw={children} />
          </SortableRow>
        ))}
      </ul>
      <RowsLeftOut shown={shown} side="after" of="rows" />
      <Spoken as="div" aria-live="assertive">
        {message}
      </Spoken>
    </DragDropProvider>
  );
}

interface RowContentProps<Item> {
  readonly item: Item;
  readonly index: number;
  readonly draw: (item: Item, index: number) => ReactNode;
}

/** Drawn again only when its item or place changes: a drag moves one row and leaves the rest alone. */
const RowContent = memo(function RowContent<Item>({ item, index, draw }: RowContentProps<Item>) {
  return draw(item, index);
}) as <Item>(props: RowContentProps<Item>) => ReactNode; // memo forgets the type parameter.

function inOrder<Item extends Identified>(items: readonly Item[], ids: readonly string[]): readonly Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
