import type { InvoicingSchemas } from '../api';
import { thereAndBack } from './links';
import type { CheckItem } from './parts';

/** What is missing or worth a look; what is in order is only counted. */
export function openChecks(items: InvoicingSchemas['ReadinessItem'][] | undefined, here: string): { open: CheckItem[]; passed: number } {
  const all = items ?? [];
  const open = all
    .filter((item) => item.level !== 'GREEN')
    .map((item) => ({ level: item.level ?? 'AMBER', text: item.message ?? item.code ?? '', fix: item.fixLink ? thereAndBack(item.fixLink, here) : undefined }));
  const passed = all.length - open.length;
  // One rule may answer once per line in the same words.
  return { open: open.filter((item, at) => open.findIndex((other) => other.text === item.text) === at), passed };
}
