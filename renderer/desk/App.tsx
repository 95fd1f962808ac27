import { useEffect } from 'react';
import { DeskScreen } from '#renderer/desk/DeskScreen.tsx';
import { DIALOGS, HOME } from '#renderer/desk/laterPlaces.ts';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { ErrorBoundary } from '#renderer/errors/ErrorBoundary.tsx';
import { WindowFailed } from '#renderer/errors/WindowFailed.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { isOpen } from '#renderer/store/selectors.ts';

/** The facilitator's window: home, or the desk with an incident; dialogs and news above either, also where it fails. */
export function App() {
  const hasIncident = useAppStore(isOpen);
  const subject = useAppStore(({ file, place }) => `${file?.handle ?? 'home'} ${place}`);
  const dialog = useAppStore((state) => state.dialog?.kind ?? null);
  // Behind the first frame, and no later: whoever opens a dialog types into it at once.
  useEffect(() => {
    const timer = setTimeout(() => void DIALOGS.preload());
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <ErrorBoundary subject={subject} failed={(reason) => <WindowFailed reason={reason} />}>
        {hasIncident ? <DeskScreen /> : <HOME.Part />}
      </ErrorBoundary>
      {dialog !== null && <DIALOGS.Part key={dialog} />}
      <Toasts />
    </>
  );
}
