import { DeskScreen } from '#renderer/desk/DeskScreen.tsx';
import { DialogHost, type SectionDialogs } from '#renderer/dialogs/DialogHost.tsx';
import { ErrorBoundary } from '#renderer/errors/ErrorBoundary.tsx';
import { HomeScreen } from '#renderer/home/HomeScreen.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { MoveEventsDialog } from '#renderer/timeline/MoveEventsDialog.tsx';
import { PasteDialog } from '#renderer/timeline/paste/PasteDialog.tsx';
import { SplitEventDialog } from '#renderer/timeline/SplitEventDialog.tsx';
import { Toasts } from '#renderer/toasts/Toasts.tsx';

const SECTION_DIALOGS: SectionDialogs = {
  pasteTimeline: ({ text }) => <PasteDialog text={text} />,
  moveEvents: ({ ids }) => <MoveEventsDialog ids={ids} />,
  splitEvent: ({ id }) => <SplitEventDialog id={id} />,
};

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
