/** A message written for people, or undefined where it is no JSON object. */
export function pretty(text: string | undefined): string | undefined {
  const message = parseMessage(text ?? '');
  return message && JSON.stringify(message, null, 2);
}

/** The message that a person wrote; an order is an object, so nothing else counts. */
export function parseMessage(text: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
