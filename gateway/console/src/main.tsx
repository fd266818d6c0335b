import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './styles.css';
import { MantineProvider } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { StrictMode, useCallback, useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import { request } from './api/http';
import { ConnectionLost } from './api/problem';
import { type Language, LanguageProvider } from './i18n';
import { pageRoutes } from './routes';
import { BrokenPage, NotFoundPage } from './shell/Fallbacks';
import { LoginInPlace } from './shell/LoginInPlace';
import { type Me, MeProvider } from './shell/me';
import { Shell } from './shell/Shell';
import { theme, variables } from './theme';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // Hints say when something changed, so nothing is read again by the clock or a window's focus.
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof ConnectionLost && failures < 5,
    },
    mutations: { retry: false },
  },
});

function Console() {
  const [language, setLocal] = useLocalStorage<Language>({
    key: 'language',
    defaultValue: navigator.language.startsWith('ro') ? 'ro' : 'en',
    getInitialValueInEffect: false,
  });
  /** Kept with the person, so that it is theirs in every browser; the browser's copy is there before the first answer. */
  const setLanguage = useCallback(
    (next: Language) => {
      setLocal(next);
      void request(new Request('/api/me/language', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ language: next }) })).catch(() => {});
    },
    [setLocal],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const me = useQuery({
    queryKey: ['me'],
    queryFn: async () => (await (await request(new Request('/api/me'))).json()) as Me,
    staleTime: Infinity,
  });
  useEffect(() => {
    if (me.data?.language) setLocal(me.data.language);
  }, [me.data?.language, setLocal]);
  const router = useMemo(
    () =>
      createBrowserRouter([
        {
          path: '/',
          element: <Shell setLanguage={setLanguage} />,
          errorElement: <BrokenPage />,
          children: [
            { index: true, element: <Navigate to="/today" replace /> },
            ...pageRoutes.map((route) => ({ errorElement: <BrokenPage />, ...route })),
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ]),
    [setLanguage],
  );
  return (
    <LanguageProvider value={language}>
      {me.data ? (
        <MeProvider value={me.data}>
          <RouterProvider router={router} />
        </MeProvider>
      ) : (
        <LoginInPlace />
      )}
    </LanguageProvider>
  );
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
setNonce(nonce); // for the style sheet that keeps the page from scrolling under a dialog

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queries}>
        <Console />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
