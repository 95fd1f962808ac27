import { ItemList } from '#renderer/lists/ItemList.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';

/** Section 8 of the guide: the broader takeaways, beyond the specific fixes. */
export function LessonsSection() {
  return (
    <section>
      <SectionHeader title="Lessons learned" />
      <ItemList
        list="lessons"
        place="lessons"
        label="Lessons learned"
        itemName="lesson"
        purpose="What holds beyond this incident and its fixes?"
        example="“A limit that was right at launch needs a date to be looked at again.”"
      />
    </section>
  );
}
