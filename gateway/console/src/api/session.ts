/**
 * An expired session must not lose what somebody typed: the request that meets 401 waits here until the person has logged
 * in again on the same page, and is then sent once more.
 */
type Listener = (needed: boolean) => void;

let waiting: { promise: Promise<void>; resolve: () => void } | undefined;
const listeners = new Set<Listener>();

export function loginNeeded(): boolean {
  return waiting !== undefined;
}

export function onLoginNeeded(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function waitForLogin(): Promise<void> {
  if (!waiting) {
    let resolve = () => {};
    const promise = new Promise<void>((done) => (resolve = done));
    waiting = { promise, resolve };
    listeners.forEach((listener) => listener(true));
  }
  return waiting.promise;
}

export function loggedIn(): void {
  waiting?.resolve();
  waiting = undefined;
  listeners.forEach((listener) => listener(false));
}

export function csrfToken(): string {
  return decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');
}

/** The gateway's answer: 204, or a problem with Retry-After where there were too many tries. */
export async function login(username: string, password: string): Promise<Response> {
  return fetch('/login', {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-XSRF-TOKEN': csrfToken(),
    },
    body: new URLSearchParams({ username, password }),
  });
}

export async function logout(): Promise<void> {
  await fetch('/logout', { method: 'POST', headers: { Accept: 'application/json', 'X-XSRF-TOKEN': csrfToken() } });
  window.location.assign('/login');
}
