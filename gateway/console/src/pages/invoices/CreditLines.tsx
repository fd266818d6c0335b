import { Anchor } from '@mantine/core';
import type { InvoicingSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { documentTexts } from '../../document/texts';
import { AmountInput } from '../../form/AmountInput';
import { fieldError } from '../../form/ProblemNotice';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import type { CreditLine } from './credit';
import { invoicePageTexts } from './documentTexts';

interface Props {
  positions: InvoicingSchemas['PositionResponse'][];
  lines: Record<number, CreditLine>;
  onChange: (lines: Record<number, CreditLine>) => void;
  error: Error | null;
}

/** What is left of every position, and how much of it is credited: by quantity or by net amount. */
export function CreditLines({ positions, lines, onChange, error }: Props) {
  const t = useTexts(invoicePageTexts);
  const d = useTexts(documentTexts);
  const language = useLanguage();
  // The API names lines by their place among those sent.
  const sent = Object.keys(lines).filter((position) => lines[Number(position)]!.quantity || lines[Number(position)]!.net);
  const errorOf = (position: number, field: string) => fieldError(error, `lines[${sent.indexOf(String(position))}].${field}`);
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{d.description}</th>
          <th scope="col" data-align="right">{t.left}</th>
          <th scope="col" style={{ width: 110 }} data-align="right">{t.byQuantity}</th>
          <th scope="col" style={{ width: 130 }} data-align="right">{t.byNet}</th>
        </tr>
      </thead>
      <tbody>
        {positions.map((position) => {
          const at = position.position!;
          const line = lines[at] ?? { quantity: '', net: '' };
          const set = (change: CreditLine) => onChange({ ...lines, [at]: change });
          const all = position.charge ? { quantity: '', net: position.net?.amount ?? '' } : { quantity: String(position.quantity ?? ''), net: '' };
          const none = Number(position.net?.amount ?? 0) === 0;
          return (
            <tr key={at} style={none ? { opacity: 0.5 } : undefined}>
              <td>
                {position.description}
                {!none && (
                  <div>
                    <Anchor component="button" type="button" fz={12} onClick={() => set(all)}>
                      {t.restOfLine}
                    </Anchor>
                  </div>
                )}
              </td>
              <td data-align="right" className="number">
                {!position.charge && `${formatNumber(position.quantity, language)} · `}
                <MoneyText money={position.net} />
              </td>
              <td>{!position.charge && <AmountInput plain aria-label={`${t.byQuantity} ${at}`} disabled={none || line.net !== ''} value={line.quantity} onChange={(quantity) => set({ quantity, net: '' })} error={errorOf(at, 'quantity')} />}</td>
              <td>
                <AmountInput aria-label={`${t.byNet} ${at}`} disabled={none || line.quantity !== ''} value={line.net} onChange={(net) => set({ quantity: '', net })} error={errorOf(at, 'net')} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
