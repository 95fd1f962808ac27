import { VISIBILITY_OPTIONS } from '#renderer/section/incidentWords.ts';
import { Menu, MenuItem, MenuLine } from '#renderer/ui/Menu.tsx';
import { MenuChoice } from '#renderer/ui/MenuChoice.tsx';
import type { Visibility } from '#shared/domain/incident/visibility.ts';

interface RowMenuProps {
  /** Names the row: the button is called "More for …". */
  readonly name: string;
  /** Of its button: -1 where the Tab key passes the row by. */
  readonly tabIndex?: number;
  readonly visibility: Visibility;
  readonly onVisibility: (visibility: Visibility) => void;
  readonly onRemove: () => void;
  /** Asks for pictures, for rows that may have some. */
  readonly onPictures?: () => void;
  /** Where the row stands, for rows that can be moved by clicks as well as by dragging. */
  readonly order?: {
    readonly index: number;
    readonly count: number;
    readonly onMove: (index: number) => void;
  };
}

/** What can be done with a row besides typing in it. */
export function RowMenu({
  name,
  tabIndex = 0,
  visibility,
  onVisibility,
  onRemove,
  onPictures,
  order,
}: RowMenuProps) {
  return (
    <Menu label={`More for ${name || 'this row'}`} tabIndex={tabIndex}>
      {order !== undefined && (
        <>
          <MenuItem isDisabled={order.index === 0} onSelect={() => order.onMove(order.index - 1)}>
            Move up
          </MenuItem>
          <MenuItem
            isDisabled={order.index === order.count - 1}
            onSelect={() => order.onMove(order.index + 1)}
          >
            Move down
          </MenuItem>
          <MenuLine />
        </>
      )}
      {onPictures !== undefined && (
        <>
          <MenuItem onSelect={onPictures}>Add pictures or files…</MenuItem>
          <MenuLine />
        </>
      )}
      <MenuChoice
        label="Who may see it"
        value={visibility}
        options={VISIBILITY_OPTIONS}
        onValue={onVisibility}
      />
      <MenuLine />
      <MenuItem onSelect={onRemove}>Delete</MenuItem>
    </Menu>
  );
}
