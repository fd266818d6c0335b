import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { AmountInput } from '../../form/AmountInput';
import { formatAmount, formatNumber } from '../../format/money';
import { compare, isZero } from '../../format/quantity';
import { unitText } from '../../format/units';
import { useLanguage, useTexts } from '../../i18n';
import { confirmable, type Order, type OrderLine } from './commands';
import { orderTexts } from './texts';

interface Props {
  order: Order;
  /** Quantities being entered, by line; without them nothing is to be entered. */
  quantities?: Record<string, string>;
  onQuantity?: (lineId: string, quantity: string) => void;
  label?: string;
  errors?: Record<string, string>;
  /** Beside a list: only what tells whether the order needs a closer look. */
  brief?: boolean;
  /** The most that may be entered of a line. */
  most?: (line: OrderLine) => string;
}

/** What was ordered, what the account executive and the back office confirmed of it, what is left, and at which price. */
export function OrderLines({ order, quantities, onQuantity, label, errors = {}, brief = false, most = confirmable }: Props) {
  const t = useTexts(orderTexts);
  const language = useLanguage();
  const lines = order.lines ?? [];
  const anyAgent = !brief && lines.some((line) => line.agentConfirmed !== undefined);
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col" data-align="right">{t.orderedQuantity}</th>
            {anyAgent && <th scope="col" data-align="right">{t.agentConfirmed}</th>}
            {!brief && <th scope="col" data-align="right">{t.officeConfirmed}</th>}
            <th scope="col" data-align="right">{t.remainder}</th>
            <th scope="col" data-align="right">{t.price}</th>
            <th scope="col" data-align="right">{t.catalogue}</th>
            <th scope="col" data-align="right">{t.lineNet}</th>
            {quantities && <th scope="col" data-align="right" style={{ width: 120 }}>{label}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                {line.description}
                <div className="muted" style={{ fontSize: 12, whiteSpace: 'nowrap' }}>
                  <span className="mono" style={{ fontSize: 12 }}>{line.itemCode}</span>
                  {line.kind && ` · ${t.kinds[line.kind]}`}
                </div>
              </td>
              <td data-align="right" className="number">
                {formatNumber(line.ordered, language)} <span className="muted">{unitText(line.unitCode, language)}</span>
              </td>
              {anyAgent && (
                <td data-align="right" className="number">
                  <Differs differs={line.agentConfirmed !== undefined && compare(line.agentConfirmed, line.ordered) !== 0}>{formatNumber(line.agentConfirmed, language)}</Differs>
                </td>
              )}
              {!brief && (
                <td data-align="right" className="number">
                  {isZero(line.confirmed) ? <span className="muted">–</span> : formatNumber(line.confirmed, language)}
                  <Aside shown={!isZero(line.released)}>{t.released(formatNumber(line.released, language))}</Aside>
                </td>
              )}
              <td data-align="right" className="number">
                {isZero(line.remainder) ? <span className="muted">–</span> : formatNumber(line.remainder, language)}
                <Aside shown={!isZero(line.held)}>{t.held(formatNumber(line.held, language))}</Aside>
                <Aside shown={!isZero(line.closed)}>{t.closed(formatNumber(line.closed, language))}</Aside>
              </td>
              <td data-align="right" className="number">
                {line.unitPrice && formatAmount(line.unitPrice, language)}
                <Aside shown={!isZero(line.discountPercent)}>− {formatNumber(line.discountPercent, language)} %</Aside>
              </td>
              <td data-align="right" className="number"><CataloguePrice line={line} /></td>
              <td data-align="right"><MoneyText money={line.net} /></td>
              {quantities && (
                <td data-align="right">
                  {isZero(most(line)) ? null : (
                    <AmountInput
                      plain
                      size="xs"
                      aria-label={`${label} ${line.description}`}
                      value={quantities[line.id!] ?? ''}
                      onChange={(quantity) => onQuantity?.(line.id!, quantity)}
                      error={errors[line.id!] ?? (compare(quantities[line.id!] || '0', most(line)) > 0 ? t.moreThanLeft(formatNumber(most(line), language)) : undefined)}
                    />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The catalogue's price, and by how much and by whose word the order's is another. */
function CataloguePrice({ line }: { line: OrderLine }) {
  const t = useTexts(orderTexts);
  const language = useLanguage();
  const { price } = line;
  if (!price) return null;
  const origin = [price.origin && t.origins[price.origin], price.reference].filter(Boolean).join(' ');
  if (price.result === 'UNKNOWN_ITEM') return <StatusBadge status="RED" label={t.unknownItem} />;
  const deviates = price.result === 'LOWER' || price.result === 'HIGHER';
  return (
    <>
      {price.cataloguePrice && <span className="muted">{formatAmount(price.cataloguePrice.amount, language)}{price.result === 'OTHER_CURRENCY' && ` ${price.cataloguePrice.currency}`}</span>}
      {deviates && (
        <div>
          <StatusBadge status="AMBER" label={`${price.result === 'HIGHER' ? '+' : ''}${formatNumber(price.deviationPercent, language)} %`} />
        </div>
      )}
      {origin && <div className="muted" style={{ fontSize: 12 }}>{origin}</div>}
    </>
  );
}

function Differs({ differs, children }: { differs: boolean; children: React.ReactNode }) {
  return differs ? <strong style={{ color: 'light-dark(var(--mantine-color-yellow-9), var(--mantine-color-yellow-5))' }}>{children}</strong> : children;
}

function Aside({ shown, children }: { shown: boolean; children: React.ReactNode }) {
  return shown ? <div className="muted" style={{ fontSize: 12 }}>{children}</div> : null;
}
