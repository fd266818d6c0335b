import { useEffect, useRef } from 'react';
import { MoneyText } from '../../../document/Money';
import { StatusBadge } from '../../../document/StatusBadge';
import { formatDate } from '../../../format/dates';
import { useLanguage, useTexts } from '../../../i18n';
import { bankTexts } from './texts';
import type { BankLine } from './useBank';

interface Props {
  lines: BankLine[];
  current: string | undefined;
  onChoose: (id: string) => void;
}

const AUTOMATIC_MIN = 90;

/** Statement lines as the bank told them, one under the other. */
export function LineList({ lines, current, onChoose }: Props) {
  const t = useTexts(bankTexts);
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ul ref={list} className="surface" aria-label={t.lines} style={{ listStyle: 'none', margin: 0, padding: 0, overflow: 'hidden' }}>
      {lines.map((line) => {
        const sure = line.status === 'PROPOSED' && line.direction === 'CREDIT' && (line.score ?? 0) >= AUTOMATIC_MIN;
        return (
          <li key={line.id}>
            <button type="button" className="bankline" aria-current={line.id === current} onClick={() => onChoose(line.id!)}>
              <span style={{ display: 'flex', gap: 8, justifyContent: 'space-between' }}>
                <strong style={{ fontWeight: 600, overflow: 'hidden', textOverflow: 'ellipsis' }}>{line.counterpartyName ?? line.counterpartyIban ?? line.text}</strong>
                <span className="number">{line.direction === 'DEBIT' && '−'}<MoneyText money={line.amount} /></span>
              </span>
              <span style={{ display: 'flex', gap: 8, justifyContent: 'space-between', alignItems: 'center' }}>
                <span className="muted" style={{ fontSize: 12, overflow: 'hidden', textOverflow: 'ellipsis' }}>
                  <span className="number">{formatDate(line.bookedOn, language)}</span> · {line.text || line.creditorReference || line.endToEndId}
                </span>
                <StatusBadge status={sure ? 'ACCEPTABLE' : line.status} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
