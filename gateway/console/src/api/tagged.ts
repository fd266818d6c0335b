import { body } from '.';

/** A thing with its version as If-Match takes it, so that nobody overwrites what they have not seen. */
export interface Tagged<T> {
  value: T;
  tag: string;
}

export async function tagged<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<Tagged<T>> {
  const answer = await asked;
  return { value: await body(Promise.resolve(answer)), tag: answer.response.headers.get('ETag') ?? '' };
}
