import { ConnectionLost } from './problem';
import { csrfToken, waitForLogin } from './session';

type ConnectionListener = (reachable: boolean) => void;
const listeners = new Set<ConnectionListener>();

/** Called whenever a request was answered (true) or could not be delivered (false). */
export function onConnection(listener: ConnectionListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const TOO_MANY_WAITS_MAX = 3;
const RETRY_AFTER_MAX_S = 5;
const pause = (millis: number) => new Promise((resolve) => window.setTimeout(resolve, millis));

/** fetch with the session's rules: CSRF header on changes, login in place on 401, a lost connection told apart from a refusal, and a read that met the rate limit
 * sent again when the gateway says so. */
export async function request(input: Request): Promise<Response> {
  let waited = 0;
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
    if (response.status === 401) {
      await waitForLogin();
    } else if (response.status === 429 && attempt.method === 'GET' && waited < TOO_MANY_WAITS_MAX) {
      waited += 1;
      await pause(Math.min(Number(response.headers.get('Retry-After') ?? 1), RETRY_AFTER_MAX_S) * 1000);
    } else {
      return response;
    }
  }
}

/** A key that makes repeats of one command one command; unguessable, so that nobody can meet another's. */
export function newIdempotencyKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // randomUUID exists in secure contexts only
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
