import '@fontsource-variable/inter/index.css';
import '#renderer/styles/tokens.css';
import '#renderer/styles/base.css';
import '#renderer/styles/forcedColours.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { KitPage } from '#renderer/kit/KitPage.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('kit.html has no #root');
createRoot(root).render(
  <StrictMode>
    <KitPage />
  </StrictMode>,
);
