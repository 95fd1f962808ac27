import { DeskScreen } from '#renderer/desk/DeskScreen.tsx';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { ErrorBoundary } from '#renderer/errors/ErrorBoundary.tsx';
import { DialogNotDrawn, WindowFailed } from '#renderer/errors/WindowFailed.tsx';
import { HomeScreen } from '#renderer/home/HomeScreen.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { isOpen } from '#renderer/store/selectors.ts';

/** The facilitator's window: home, or the desk with an incident; dialogs and news above either, also where it fails. */
export function App() {
  const hasIncident = useAppStore(isOpen);
  const subject = useAppStore(({ file, place }) => `${file?.handle ?? 'home'} ${place}`);
  const dialog = useAppStore((state) => state.dialog?.kind ?? 'none');
  return (
    <>
      <ErrorBoundary subject={subject} failed={(reason) => <WindowFailed reason={reason} />}>
        {hasIncident ? <DeskScreen /> : <HomeScreen />}
      </ErrorBoundary>
      <ErrorBoundary subject={dialog} failed={(reason) => <DialogNotDrawn reason={reason} />}>
        <DialogHost sections={SECTION_DIALOGS} />
      </ErrorBoundary>
      <Toasts />
    </>
  );
}
