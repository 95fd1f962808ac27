import { ItemList } from '#renderer/lists/ItemList.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { counted } from '#shared/text/phrases.ts';

/** Section 5 of the guide: everything that made the incident worse or slower to resolve. */
export function FactorsSection() {
  const count = useIncident(
    ({ contributingFactors }) => contributingFactors.filter(({ text }) => text.trim() !== '').length,
  );
  return (
    <section>
      <SectionHeader title="Contributing factors" note={count === 0 ? undefined : counted(count, 'factor')} />
      <ItemList
        list="contributingFactors"
        place="contributingFactors"
        label="Contributing factors"
        itemName="contributing factor"
        purpose="What made the incident worse, or slower to resolve?"
        example="“The dashboard showed the climb, but nobody is asked to look at it.”"
      />
    </section>
  );
}
