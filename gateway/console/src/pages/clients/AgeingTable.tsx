import type { ReactNode } from 'react';
import type { ClientSchemas, Money } from '../../api';
import { MoneyText } from '../../document/Money';
import { useTexts } from '../../i18n';
import { accountTexts } from './accountTexts';

type Ageing = ClientSchemas['AgeingResponse'];

export interface AgedRow {
  id: string;
  head: ReactNode;
  ageing: Ageing | undefined;
}

/** What is open by how long it is overdue; open less free money is the balance, to the cent. */
export function AgeingTable({ rows, head }: { rows: AgedRow[]; head: string }) {
  const t = useTexts(accountTexts);
  const columns: [string, (ageing: Ageing) => Money | undefined, boolean][] = [
    [t.current, (a) => a.current, false], [t.d30, (a) => a.days1To30, false], [t.d60, (a) => a.days31To60, false], [t.d90, (a) => a.days61To90, false], [t.over90, (a) => a.daysOver90, false],
    [t.open, (a) => a.open, true], [t.overdue, (a) => a.overdue, true], [t.unallocated, (a) => a.unallocated, false], [t.balance, (a) => a.balance, true],
  ];
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(([label]) => (
              <th key={label} scope="col" data-align="right" style={{ whiteSpace: 'nowrap' }}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" style={{ color: 'inherit', fontSize: 14 }}>{row.head}</th>
              {columns.map(([label, of, strong]) => (
                <td key={label} data-align="right" style={strong ? { fontWeight: 600 } : undefined}>
                  {row.ageing && <Amount money={of(row.ageing)} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Most of such a table is zero; what is not should be seen first. */
function Amount({ money }: { money: Money | undefined }) {
  return money && Number(money.amount) !== 0 ? <MoneyText money={money} /> : <span className="muted">–</span>;
}
