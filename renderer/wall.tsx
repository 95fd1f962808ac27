import '@fontsource-variable/inter/index.css';
import '#renderer/styles/projector.css';
import '#renderer/styles/tokens.css';
import '#renderer/styles/eventColours.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WallScreen, wallBridge } from '#renderer/wall/WallScreen.tsx';
import { timestampAt } from '#shared/time/timestamp.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('wall.html has no #root');
createRoot(root).render(
  <StrictMode>
    <WallScreen api={wallBridge} now={() => timestampAt(Date.now())} />
  </StrictMode>,
);
