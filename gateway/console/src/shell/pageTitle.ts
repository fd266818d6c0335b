import { useEffect } from 'react';

/** The browser's title of the page, so that tabs and the history can be told apart. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · CRMconnect` : 'CRMconnect Sales Back Office';
  }, [title]);
}
