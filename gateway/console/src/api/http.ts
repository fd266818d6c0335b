import { ConnectionLost } from './problem';
import { csrfToken, waitForLogin } from './session';

type ConnectionListener = (reachable: boolean) => void;
const listeners = new Set<ConnectionListener>();

/** Called whenever a request was answered (true) or could not be delivered (false). */
export function onConnection(listener: ConnectionListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** fetch with the session's rules: CSRF header on changes, login in place on 401, a lost connection told apart from a refusal. */
export async function request(input: Request): Promise<Response> {
  for (;;) {
    const attempt = input.clone();
    if (attempt.method !== 'GET' && attempt.method !== 'HEAD') attempt.headers.set('X-XSRF-TOKEN', csrfToken());
    let response: Response;
    try {
      response = await fetch(attempt);
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
      listeners.forEach((listener) => listener(false));
      throw new ConnectionLost();
    }
    listeners.forEach((listener) => listener(true));
    if (response.status !== 401) return response;
    await waitForLogin();
  }
}

/** A key that makes repeats of one command one command; unguessable, so that nobody can meet another's. */
export function newIdempotencyKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // randomUUID exists in secure contexts only
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
