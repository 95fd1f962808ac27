import '@fontsource-variable/inter/index.css';
import '#renderer/styles/projector.css';
import '#renderer/styles/tokens.css';
import '#renderer/styles/eventColours.css';
import '#renderer/styles/base.css';
import '#renderer/styles/forcedColours.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CommandsProvider } from '#renderer/commands/CommandsContext.tsx';
import { createCommands } from '#renderer/commands/commands.ts';
import { connectMenu } from '#renderer/commands/menuState.ts';
import { listenForMeetingKeys, listenForPageKeys } from '#renderer/commands/pageKeys.ts';
import { App } from '#renderer/desk/App.tsx';
import { listenForDrops } from '#renderer/desk/drops/listenForDrops.ts';
import { listenForPaste } from '#renderer/desk/drops/listenForPaste.ts';
import { HOME } from '#renderer/desk/laterPlaces.ts';
import { EditsProvider } from '#renderer/edits/EditsContext.tsx';
import { createEdits } from '#renderer/edits/edits.ts';
import { followComposing } from '#renderer/focus/composing.ts';
import { listenForMovedPresses } from '#renderer/focus/movedPress.ts';
import { AppStoreProvider } from '#renderer/store/AppStoreContext.tsx';
import { createAppStore } from '#renderer/store/appStore.ts';
import { createReaderBeside } from '#renderer/store/reader/readBeside.ts';
import { isOpen } from '#renderer/store/selectors.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { startSubscriptions } from '#renderer/store/subscriptions.ts';
import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import { type DesktopBridge, desktopOver } from '#shared/ipc/desktopApi.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

declare global {
  interface Window {
    /** Put there by the preload (`electron/preload/bridge.ts`) before the page's own scripts run. */
    readonly desktop: DesktopBridge;
  }
}

const reader = createReaderBeside();
const deps: StoreDeps = {
  // The main process. No other file reads `window.desktop`.
  api: desktopOver(window.desktop),
  now: () => timestampAt(Date.now()),
  newId: <T extends AnyId>() => toId<T>(crypto.randomUUID()),
  composed: followComposing(document),
  read: reader.read,
  prepareReader: reader.prepare,
};
const store = createAppStore(deps);
const edits = createEdits(store, deps);
const commands = createCommands(store, deps, edits);

startSubscriptions(store, deps);
connectMenu(store, commands, deps.api);
listenForPageKeys(store);
listenForMovedPresses();
listenForDrops(store, { ...deps, pictures: edits.pictures });
listenForPaste(store, { ...deps, pictures: edits.pictures });
listenForMeetingKeys(store, commands);
void draw();

/** Not awaited by the script itself: what is loaded later needs this script, and would wait for it while it waits for that. */
async function draw(): Promise<void> {
  await store.getState().start();
  // So that its first frame is all of it.
  if (!isOpen(store.getState())) await HOME.preload();
  const root = document.getElementById('root');
  if (root === null) throw new Error('desk.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <AppStoreProvider store={store} deps={deps}>
        <EditsProvider edits={edits}>
          <CommandsProvider commands={commands}>
            <App />
          </CommandsProvider>
        </EditsProvider>
      </AppStoreProvider>
    </StrictMode>,
  );
}
