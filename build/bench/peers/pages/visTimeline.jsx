import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

// The same events on lanes of the same kinds, with what the library does unasked; `window.events` comes with the page.
document.querySelector('button').addEventListener('click', () => {
  const kinds = [...new Set(window.events.map(({ kind }) => kind))];
  const groups = new DataSet(kinds.map((kind) => ({ id: kind, content: kind })));
  const items = new DataSet(
    window.events.map(({ id, kind, title, start, end }) => ({ id, group: kind, content: title, start, end })),
  );
  const options = { editable: { updateTime: true }, height: '700px', multiselect: false };
  window.timeline = new Timeline(document.querySelector('main'), items, groups, options);
});
