import './policy.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { acceptDrops } from './files/open.ts';
import { followLinks } from './files/followLinks.ts';
import { rememberTopic } from './help/helpKey.ts';
import { listenForKeys } from './keyboard/listen.ts';
import { keepOpen, reopen } from './keeping/keep.ts';
import { whenIdle } from './late/whenIdle.ts';
import { followAddress } from './state/address.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its #root element');
reopen();
followAddress();
keepOpen();
acceptDrops();
followLinks();
rememberTopic();
listenForKeys();
createRoot(root).render(
  <StrictMode>
    <App today={new Date().toISOString().slice(0, 10)} />
  </StrictMode>,
);
whenIdle(() => {
  void import('./offline/keepPage.ts').then(async ({ keepPage }) => keepPage());
});
