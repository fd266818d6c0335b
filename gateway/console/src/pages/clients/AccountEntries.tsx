import { Button, Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, clients } from '../../api';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatDate, formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { listTexts } from '../../list/texts';
import { accountTexts } from './accountTexts';
import { EntryLink } from './EntryLink';

/** Everything that was booked to the account, newest first. */
export function AccountEntries({ clientId }: { clientId: string }) {
  const t = useTexts(accountTexts);
  const l = useTexts(listTexts);
  const language = useLanguage();
  const [type, setType] = useState<string | null>(null);
  const entries = useInfiniteQuery({
    queryKey: ['client', 'entries', clientId, type],
    queryFn: ({ pageParam }) => body(clients.GET('/clients/{id}/account/entries', { params: { path: { id: clientId }, query: { type: type ? [type as 'INVOICE'] : undefined, cursor: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (before) => before,
  });
  const rows = entries.data?.pages.flatMap((page) => page.items ?? []) ?? [];
  const counts = entries.data?.pages[0]?.counts ?? {};
  const kinds = Object.keys(t.types).filter((kind) => (counts[kind] ?? 0) > 0 || kind === type);
  return (
    <Section
      title={t.entries}
      padded={false}
      right={<Select size="xs" w={220} clearable aria-label={t.type} placeholder={t.allTypes} data={kinds.map((kind) => ({ value: kind, label: `${t.types[kind]} (${counts[kind] ?? 0})` }))} value={type} onChange={setType} />}
    >
      <ProblemNotice error={entries.error} />
      {entries.data && rows.length === 0 && <p className="muted" style={{ padding: '0 16px' }}>{t.noEntries}</p>}
      {rows.length > 0 && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{t.effective}</th>
              <th scope="col">{t.type}</th>
              <th scope="col">{t.document}</th>
              <th scope="col">{t.recorded}</th>
              <th scope="col" data-align="right">{t.amount}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <tr key={entry.id}>
                <td className="number">{formatDate(entry.effectiveOn, language)}</td>
                <td>{t.types[entry.type ?? '']}</td>
                <td><EntryLink entry={entry} /></td>
                <td className="muted">{formatTime(entry.recordedAt, language)} · {entry.recordedBy}</td>
                <td data-align="right"><MoneyText money={entry.amount} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {entries.hasNextPage && (
        <div style={{ padding: 12 }}>
          <Button variant="default" loading={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>{l.loadMore}</Button>
        </div>
      )}
    </Section>
  );
}
