import { ActionIcon, Anchor, Button, Group, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatDate, formatMonth, formatTime, today } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useKeys } from '../../shell/keys';
import { useMay } from '../../shell/me';
import { usePageTitle } from '../../shell/pageTitle';
import { addMonths, daysOf, monthOf } from './month';
import { ReportRow } from './ReportRow';
import { recurringTexts } from './texts';

const COUNTED = ['GENERATED', 'MISSING', 'FAILED', 'SKIPPED', 'UPCOMING', 'LATE', 'AMOUNT_CHANGED'];

/** Every period that begins in a month: what should have been made, what was, and what a person decided; marked as checked. */
export function ReportPage() {
  const t = useTexts(recurringTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const mayCheck = useMay('sales-admin', 'finance-manager');
  const [parameters, setParameters] = useSearchParams();
  const month = parameters.get('month') ?? monthOf(today());
  const go = (by: number) => setParameters({ month: addMonths(month, by) }, { replace: true });
  usePageTitle(`${t.report} · ${formatMonth(month, language)}`);
  useKeys({ '[': () => go(-1), ']': () => go(1), Escape: () => void navigate('/sales/recurring') });

  const report = useInfiniteQuery({
    queryKey: ['recurring', 'report', month],
    queryFn: ({ pageParam }) => body(invoicing.GET('/recurring-periods', { params: { query: { ...daysOf(month), limit: 100, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
  });
  const first = report.data?.pages[0];
  const rows = report.data?.pages.flatMap((page) => page.items ?? []) ?? [];
  const check = useCommand<string, InvoicingSchemas['MonthCheck']>({
    run: (checked, key) => body(invoicing.POST('/recurring-checks', { params: { header: { 'Idempotency-Key': key } }, body: { month: checked } })),
    touches: ['recurring'],
  });
  const checked = first?.checks?.filter((one) => one.month === month).at(-1);
  return (
    <>
      <Group justify="space-between" mb={12}>
        <div>
          <Anchor component={Link} to="/sales/recurring" size="sm">
            ← {t.title}
          </Anchor>
          <Title order={1}>{t.report}</Title>
        </div>
        <Group gap={8}>
          <ActionIcon variant="default" aria-label={t.previousMonth} onClick={() => go(-1)}>
            ‹
          </ActionIcon>
          <strong style={{ minWidth: 140, textAlign: 'center' }}>{formatMonth(month, language)}</strong>
          <ActionIcon variant="default" aria-label={t.nextMonth} onClick={() => go(1)}>
            ›
          </ActionIcon>
        </Group>
      </Group>
      <Group justify="space-between" mb={12} mih={36}>
        <Group gap={20}>
          {COUNTED.map((state) => (
            <span key={state}>
              <span className="muted">{t.states[state]}</span> <strong className="number">{first ? formatNumber(first.counts?.[state] ?? 0, language) : '·'}</strong>
            </span>
          ))}
        </Group>
        {first && (
          <Group gap={12}>
            {checked ? <StatusBadge status="DONE" label={t.checked(checked.checkedBy ?? '', formatTime(checked.checkedAt, language))} /> : <span className="muted">{t.notChecked}</span>}
            {mayCheck && (
              <Button variant={checked ? 'default' : 'filled'} loading={check.pending} onClick={() => check.send(month)}>
                {t.check}
              </Button>
            )}
          </Group>
        )}
      </Group>
      <ProblemNotice error={report.error ?? check.error} />
      <div className="surface">
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{t.template}</th>
              <th scope="col">{t.period}</th>
              <th scope="col">{t.state}</th>
              <th scope="col">{t.document}</th>
              <th scope="col" data-align="right">{w.total}</th>
              <th scope="col" data-align="right">{t.before}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ReportRow key={`${row.templateId}${row.index}`} row={row} period={`${formatDate(row.startsOn, language)} – ${formatDate(row.endsOn, language)}`}>
                <MoneyText money={row.total} />
              </ReportRow>
            ))}
          </tbody>
        </table>
        {first && rows.length === 0 && <div className="muted" style={{ padding: 32, textAlign: 'center' }}>{t.noneThisMonth}</div>}
      </div>
      {report.hasNextPage && (
        <Button mt={12} variant="default" loading={report.isFetchingNextPage} onClick={() => void report.fetchNextPage()}>
          {t.loadMore}
        </Button>
      )}
    </>
  );
}
