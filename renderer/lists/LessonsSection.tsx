import { ItemList } from '#renderer/lists/ItemList.tsx';
import { AlsoLearnt } from '#renderer/section/AlsoLearnt.tsx';
import { Margin } from '#renderer/section/MarginGroup.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useTypedId } from '#renderer/section/useTypedId.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { counted } from '#shared/text/phrases.ts';

/** Section 8 of the guide: the broader takeaways, beyond the specific fixes. */
export function LessonsSection() {
  const count = useIncident(({ lessons }) => lessons.filter(({ text }) => text.trim() !== '').length);
  return (
    <section>
      <SectionHeader title="Lessons learned" note={count === 0 ? undefined : counted(count, 'lesson')} />
      <ItemList
        list="lessons"
        place="lessons"
        label="Lessons learned"
        itemName="lesson"
        purpose="What holds beyond this incident and its fixes?"
        example="“A limit that was right at launch needs a date to be looked at again.”"
      />
      <LearntBefore />
    </section>
  );
}

function LearntBefore() {
  const id = useTypedId('lessons');
  const text = useIncident(({ lessons }) => lessons.find((lesson) => lesson.id === id)?.text ?? '');
  return (
    <Margin>
      <AlsoLearnt kind="lesson" text={text} />
    </Margin>
  );
}
