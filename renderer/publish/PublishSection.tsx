import { AudienceChoice } from '#renderer/publish/AudienceChoice.tsx';
import { ExportChoices } from '#renderer/publish/ExportChoices.tsx';
import { WHERE_IT_GOES } from '#renderer/publish/elsewhere/whereLater.ts';
import styles from '#renderer/publish/PublishSection.module.css';
import { COMPOSE } from '#renderer/publish/public/composeLater.ts';
import { Readiness } from '#renderer/publish/Readiness.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';

/** Who it is for, every form it can leave in, where it goes, and what is still missing. */
export function PublishSection() {
  const isPublic = useAppStore(({ publishView }) => publishView.audience === 'public');
  return (
    <section>
      <SectionHeader title="Publish">
        <AudienceChoice />
      </SectionHeader>
      {isPublic && <COMPOSE.Part />}
      <h3 className={styles.label}>{isPublic ? 'Export the public version' : 'Export'}</h3>
      <ExportChoices />
      <WHERE_IT_GOES.Part />
      <h3 className={styles.label}>Before it goes out</h3>
      <Readiness />
    </section>
  );
}
