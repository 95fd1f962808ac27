import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Menu, MenuItem, MenuLine } from '#renderer/ui/Menu.tsx';
import { MenuChoice } from '#renderer/ui/MenuChoice.tsx';
import { CHOICE_NAMES } from '#shared/settings/settingNames.ts';
import { WALL_LOOKS } from '#shared/settings/settings.ts';

const LOOKS = WALL_LOOKS.map((value) => ({ value, label: CHOICE_NAMES.wallLook[value] }));

/**
 * What is chosen once, before a meeting: the look, for the room's light and its projector, which the next meeting has too,
 * and whether the wall fills a display or stands in a window, to be shared in a call.
 */
export function WallMenu() {
  const store = useAppStoreApi();
  const look = useAppStore(({ settings }) => settings.wallLook);
  const mode = useAppStore(({ wall }) => wall.placement?.mode);
  const reshape = useCommand('wall.window');
  const isWindow = mode === 'own-window' || mode === 'window';
  return (
    <Menu label="Look and place of the wall">
      <MenuChoice
        label="Look"
        value={look}
        options={LOOKS}
        onValue={(wallLook) => store.getState().changeSettings({ wallLook })}
      />
      {mode !== 'unplaced' && (
        <>
          <MenuLine />
          <MenuItem isDisabled={!reshape.isEnabled} onSelect={reshape.run}>
            {mode === undefined ? 'Open it in a window' : isWindow ? 'Fill a display' : 'Show it in a window'}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
