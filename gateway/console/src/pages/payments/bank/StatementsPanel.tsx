import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { body, payments, type PaymentSchemas } from '../../../api';
import { Loaded } from '../../../document/Loaded';
import { MoneyText } from '../../../document/Money';
import { SidePanel } from '../../../document/SidePanel';
import { formatDate } from '../../../format/dates';
import { useLanguage, useTexts } from '../../../i18n';
import { words } from '../../../i18n/words';
import { bankTexts } from './texts';

type Statement = PaymentSchemas['BankStatementResponse'];

/** The latest statements and whether their lines lead from opening to closing balance. */
export function StatementsPanel({ onClose }: { onClose: () => void }) {
  const t = useTexts(bankTexts);
  const w = useTexts(words);
  const query = useQuery({ queryKey: ['bank-statement', 'list'], queryFn: () => body(payments.GET('/bank-statements', { params: { query: { limit: 100 } } })) });
  return (
    <SidePanel opened onClose={onClose} title={t.statements} size={720}>
      <Stack>
        <Loaded query={query}>{(page) => (page.items?.length ? <StatementsTable statements={page.items} /> : <span className="muted">{w.nothing}</span>)}</Loaded>
      </Stack>
    </SidePanel>
  );
}

export function StatementsTable({ statements }: { statements: Statement[] }) {
  const t = useTexts(bankTexts);
  const language = useLanguage();
  return (
    <table className="lines" style={{ fontSize: 13 }}>
      <thead>
        <tr>
          <th scope="col">{t.account}</th>
          <th scope="col">{t.period}</th>
          <th scope="col" data-align="right">{t.opening}</th>
          <th scope="col" data-align="right">{t.closing}</th>
          <th scope="col" data-align="right">{t.count}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => (
          <tr key={statement.id}>
            <td>{statement.accountName}<div className="muted" style={{ fontSize: 12 }}>{statement.reference}</div></td>
            <td className="number">{[...new Set([statement.fromOn, statement.untilOn])].map((day) => formatDate(day, language)).join(' – ')}</td>
            <td data-align="right"><MoneyText money={statement.opening} /></td>
            <td data-align="right">
              <MoneyText money={statement.closing} />
              <div style={{ fontSize: 12, color: statement.balanceCheck === 'DIFFERS' ? 'var(--red)' : 'var(--muted)' }}>{t.balance[statement.balanceCheck ?? '']}</div>
            </td>
            <td data-align="right" className="number">{statement.lines}<div className="muted" style={{ fontSize: 12 }}>{t.newLines(statement.newLines ?? 0)}</div></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
