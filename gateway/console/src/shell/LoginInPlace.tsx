import { lazy, Suspense, useEffect, useState } from 'react';
import { loginNeeded, onLoginNeeded } from '../api/session';

// The form is read when it is needed: the gateway gives the page's own files without a session.
const LoginModal = lazy(async () => ({ default: (await import('./LoginModal')).LoginModal }));

/** Asks for the password over the page, once a request has met an expired session. */
export function LoginInPlace() {
  const [needed, setNeeded] = useState(loginNeeded());
  useEffect(() => onLoginNeeded(setNeeded), []);
  return needed ? (
    <Suspense fallback={null}>
      <LoginModal />
    </Suspense>
  ) : null;
}
