import { DeskScreen } from '#renderer/desk/DeskScreen.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { ErrorBoundary } from '#renderer/errors/ErrorBoundary.tsx';
import { HomeScreen } from '#renderer/home/HomeScreen.tsx';
import { SECTION_DIALOGS } from '#renderer/sectionDialogs.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Toasts } from '#renderer/toasts/Toasts.tsx';

/** The facilitator's window: home, or the desk with an incident; dialogs and news above either. */
export function App() {
  const isOpen = useAppStore(({ incident }) => incident !== null);
  return (
    <ErrorBoundary>
      {isOpen ? <DeskScreen /> : <HomeScreen />}
      <DialogHost sections={SECTION_DIALOGS} />
      <Toasts />
    </ErrorBoundary>
  );
}
