import type { OrderSchemas } from '../../api';
import { formatAmount, formatNumber } from '../../format/money';
import type { Language } from '../../i18n';
import type { Order } from './commands';
import type { orderTexts } from './texts';

type Finding = OrderSchemas['Finding'];
type Texts = (typeof orderTexts)['en'];

/** What a check found, in the person's language; what this console does not know is told in the service's words. */
export function findingText(finding: Finding, order: Order, t: Texts, language: Language): string {
  const facts = finding.facts ?? {};
  const line = order.lines?.find((candidate) => candidate.id === finding.lineId);
  const name = line?.description ?? facts.itemCode ?? '';
  switch (finding.code) {
    case 'client-unknown':
      return t.found.clientUnknown;
    case 'client-ambiguous':
      return t.found.clientAmbiguous;
    case 'client-inactive':
      return t.found.clientInactive;
    case 'client-vat-number-differs':
      return t.foundVatDiffers(facts.sent ?? '', facts.client ?? '–');
    case 'client-possibly-twice':
      return t.foundTwice(facts.clientNumber ?? '');
    case 'client-data-missing':
      return t.foundMissing(t.clientFields[finding.field ?? ''] ?? finding.field ?? '');
    case 'agent-has-not-agreed':
      return t.found.notAgreed;
    case 'item-unknown':
      return t.foundItemUnknown(line?.itemCode ?? name);
    case 'item-inactive':
      return t.foundItemInactive(name);
    case 'price-deviation':
      return facts.percent && facts.cataloguePrice && facts.price
        ? t.foundPrice(name, formatAmount(facts.price, language), formatAmount(facts.cataloguePrice, language), `${facts.percent.startsWith('-') ? '' : '+'}${formatNumber(facts.percent, language)} %`)
        : (finding.message ?? '');
    case 'agent-confirmed-other-quantity':
      return t.foundQuantity(name, formatNumber(facts.agentConfirmed, language), formatNumber(facts.ordered, language));
    case 'partly-confirmed':
      return t.foundPartly(name, formatNumber(facts.open, language), formatNumber(facts.ordered, language));
    case 'possible-duplicate':
      return facts.sameLines === 'true' ? t.foundSameLines(facts.orderNumber ?? '') : t.foundSameNumber(facts.orderNumber ?? '');
    default:
      return finding.message ?? '';
  }
}

/** The page of this console that a service's link means; a link to the order itself leads nowhere else. */
export function fixPath(link: string | undefined, orderId: string): string | undefined {
  const [, resource, id] = link?.split('/') ?? [];
  switch (resource) {
    case 'clients':
      return id ? `/crm/clients/${id}?back=${encodeURIComponent(`/sales/orders/${orderId}`)}` : '/crm/clients';
    case 'items':
      return id ? `/sales/items?open=${id}` : '/sales/items';
    case 'orders':
      return id && id !== orderId ? `/sales/orders/${id}` : undefined;
    default:
      return undefined;
  }
}
