import { type RefObject, useEffect } from 'react';

/** Puts the focus on the first field that was refused. */
export function useFocusError(form: RefObject<HTMLElement | null>, error: Error | null): void {
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error, form]);
}
