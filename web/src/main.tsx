import './style/fonts.css';
import '@kern-ux/native/dist/kern.min.css';
import './style/app.css';
import './style/shell.css';
import './style/parts.css';
import './style/register.css';
import './style/personnel.css';
import './style/imports.css';
import './style/everyone.css';
import './style/recording.css';
import './style/officer.css';
import './style/comparison.css';
import './style/rounds.css';
import './style/submissions.css';
import './style/reminder.css';
import './style/print.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem } from './api/client.js';
import { makeRouter } from './app/router.js';
import { sessionQuery } from './app/session.js';
import { applyTheme, currentTheme } from './app/theme.js';
import { loadRefusals } from './texts/texts.js';

applyTheme(currentTheme());

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // What was refused is refused again; what did not arrive may arrive now.
      retry: (failures, problem) => failures < 2 && problem instanceof Problem && problem.status === 0,
      refetchOnWindowFocus: false,
      staleTime: 5_000,
    },
  },
});
queryClient.getQueryCache().subscribe(({ query }) => {
  const { error } = query.state;
  // The session has ended meanwhile: ask for it again, which leads to the sign-in.
  if (error instanceof Problem && error.status === 401 && query.queryKey[0] !== 'session') {
    queryClient.setQueryData(sessionQuery.queryKey, null);
  }
});

const router = makeRouter(queryClient);

await loadRefusals();
createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
