import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { MoneyText } from '../../../document/Money';
import { Facts, Section } from '../../../document/parts';
import { StatusBadge } from '../../../document/StatusBadge';
import { ProblemNotice } from '../../../form/ProblemNotice';
import { formatDate, formatTime } from '../../../format/dates';
import { useLanguage, useTexts } from '../../../i18n';
import { ProposalCard } from './ProposalCard';
import { bankTexts } from './texts';
import type { BankLine, LineProposal } from './useBank';

export interface LineActions {
  may: boolean;
  pending: boolean;
  error: Error | null;
  accept: (proposal?: LineProposal) => void;
  split: () => void;
  link: () => void;
  undo: () => void;
  ignore: () => void;
  reopen: () => void;
  compare: () => void;
}

/** One line with what it is thought to be, why, and what a person can make of it. */
export function LineDetail({ line, account, actions }: { line: BankLine; account: string; actions: LineActions }) {
  const t = useTexts(bankTexts);
  const language = useLanguage();
  const open = line.status === 'UNMATCHED' || line.status === 'PROPOSED' || line.status === 'IMPORTED' || line.status === 'OUTGOING';
  const credit = line.direction === 'CREDIT';
  return (
    <Stack gap={16}>
      <Section>
        <Group justify="space-between" align="flex-start" wrap="nowrap" mb={10}>
          <div style={{ minWidth: 0 }}>
            <Text fw={600} fz={16}>{line.counterpartyName ?? '–'}</Text>
            <span className="mono muted">{line.counterpartyIban}</span>
          </div>
          <div style={{ textAlign: 'right' }}>
            <span className="number">{!credit && '−'}<MoneyText money={line.amount} size={26} /></span>
            <div><StatusBadge status={line.status} /></div>
          </div>
        </Group>
        <Facts
          facts={[
            [t.text, line.text],
            [t.booked, <span key="booked" className="number">{formatDate(line.bookedOn, language)}{line.valueOn !== line.bookedOn && ` · ${t.value.toLowerCase()} ${formatDate(line.valueOn, language)}`}</span>],
            [t.creditorReference, line.creditorReference && <span className="mono">{line.creditorReference}</span>],
            [t.endToEnd, line.endToEndId && <span className="mono">{line.endToEndId}</span>],
            [t.bankReference, line.servicerReference && <span className="mono">{line.servicerReference}</span>],
            [t.account, account],
            [t.became, line.paymentId && line.status === 'MATCHED' && <Anchor component={Link} className="mono" to={`/sales/payments/${line.paymentId}`}>{line.paymentNumber}</Anchor>],
            [t.ignoredBecause, line.status === 'IGNORED' && line.ignoredReason],
          ]}
        />
      </Section>
      <ProblemNotice error={actions.error} />
      {open && line.proposal && <ProposalCard title={t.proposes} proposal={line.proposal} currency={line.amount!.currency} action={actions.may ? () => actions.accept() : undefined} pending={actions.pending} hotkey="Enter" />}
      {open && !line.proposal && (line.candidates?.length ?? 0) > 0 && (
        <>
          <Text className="muted">{t.candidatesAbout}</Text>
          {line.candidates!.map((candidate, at) => (
            <ProposalCard key={at} proposal={candidate} currency={line.amount!.currency} action={actions.may ? () => actions.accept(candidate) : undefined} pending={actions.pending} hotkey={String(at + 1)} />
          ))}
        </>
      )}
      {open && !line.proposal && !line.candidates?.length && credit && line.status !== 'IMPORTED' && <Alert color="gray">{t.nothingProposed}</Alert>}
      {actions.may && (
        <Group gap={8}>
          {open && credit && <Button variant="default" onClick={actions.split}>{t.split} <kbd style={{ marginLeft: 8 }}>s</kbd></Button>}
          {open && <Button variant="default" onClick={actions.link}>{credit ? t.link : t.acceptReturn} <kbd style={{ marginLeft: 8 }}>l</kbd></Button>}
          {open && <Button variant="default" onClick={actions.ignore}>{t.ignore} <kbd style={{ marginLeft: 8 }}>x</kbd></Button>}
          {open && <Button variant="subtle" color="gray" onClick={actions.compare}>{t.compare}</Button>}
          {line.status === 'MATCHED' && line.settledAs !== 'RETURN' && <Button variant="default" onClick={actions.undo}>{t.undo} <kbd style={{ marginLeft: 8 }}>u</kbd></Button>}
          {line.status === 'IGNORED' && <Button variant="default" onClick={actions.reopen}>{t.reopen} <kbd style={{ marginLeft: 8 }}>u</kbd></Button>}
        </Group>
      )}
      {(line.history?.length ?? 0) > 0 && (
        <Section title={t.history}>
          <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
            {[...line.history!].reverse().map((entry, at) => (
              <li key={at}>
                {t.what[entry.what ?? ''] ?? entry.what} {entry.paymentNumber && <span className="mono">{entry.paymentNumber}</span>} {entry.reason}
                <div className="muted" style={{ fontSize: 12 }}>{formatTime(entry.at, language)} · {entry.by}</div>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Stack>
  );
}
