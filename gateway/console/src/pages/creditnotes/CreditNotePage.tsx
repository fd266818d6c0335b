import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { body, invoicing } from '../../api';
import { openChecks } from '../../document/checks';
import { DocumentPage } from '../../document/DocumentPage';
import { DocumentTimeline, useTimeline } from '../../document/DocumentTimeline';
import { EInvoiceSection } from '../../document/EInvoiceSection';
import { Loaded } from '../../document/Loaded';
import { NotesSection } from '../../document/NotesSection';
import { Checklist, Facts, LinesTable, PdfPreview, Section, TotalsBlock } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { documentTexts } from '../../document/texts';
import { workTexts } from '../../document/workTexts';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import type { CreditNote } from './actions';
import { CreditNotePanels, type Panel } from './CreditNotePanels';
import { creditNoteTexts } from './texts';
import { useCreditNoteActions } from './useCreditNoteActions';

export function CreditNotePage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['credit-note', 'one', id], queryFn: () => body(invoicing.GET('/credit-notes/{id}', { params: { path: { id } } })) });
  return <Loaded query={query}>{(note) => <CreditNoteDocument key={id} note={note} />}</Loaded>;
}

function CreditNoteDocument({ note }: { note: CreditNote }) {
  const t = useTexts(creditNoteTexts);
  const d = useTexts(documentTexts);
  const work = useTexts(workTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const id = note.id!;
  const [panel, setPanel] = useState<Panel>();
  const timeline = useTimeline('credit-note', id);
  const { primary, actions, command } = useCreditNoteActions(note, setPanel);
  const issued = note.status === 'ISSUED';
  const delivery = note.delivery?.status;
  const { open, passed } = openChecks(note.checks, `/sales/credit-notes/${id}`);
  return (
    <DocumentPage
      id={id}
      title={note.number ?? t.draft}
      listPath="/sales/credit-notes"
      path={(other) => `/sales/credit-notes/${other}`}
      badges={
        <>
          {!issued && <StatusBadge status={note.status} />}
          {issued && <StatusBadge status={delivery === 'NOT_SENT' ? 'TO_SEND' : delivery} />}
        </>
      }
      subtitle={
        <>
          <Anchor component={Link} to={`/crm/clients/${note.clientId}`} fw={600}>
            {note.clientName}
          </Anchor>
          <span className="muted"> · {t.original} </span>
          <Anchor component={Link} to={`/sales/invoices/${note.originalId}`} className="mono">
            {note.originalNumber}
          </Anchor>
        </>
      }
      amounts={[
        { label: w.total, money: note.totals?.gross, main: true },
        { label: t.applied, money: issued ? note.appliedToOriginal : undefined },
        { label: t.surplus, money: issued ? note.surplus : undefined },
      ]}
      primary={primary}
      actions={actions}
      notice={
        <div style={{ display: 'grid', gap: 12 }}>
          <ProblemNotice error={command.error} />
          {note.status === 'DISCARDED' && <Alert color="gray">{note.discarding?.reason}</Alert>}
        </div>
      }
      aside={
        <>
          {note.status === 'DRAFT' && <Checklist items={open} note={passed > 0 ? work.checksPassed(passed) : undefined} />}
          {issued && (
            <EInvoiceSection submission={note.submission} onRecord={() => setPanel('submission')}>
              <Anchor href={`/api/credit-notes/${id}/xml`} download size="sm">
                {work.xml}
              </Anchor>
            </EInvoiceSection>
          )}
          {issued && <PdfPreview href={`/api/credit-notes/${id}/pdf`} />}
          <DocumentTimeline entries={timeline.data} />
        </>
      }
    >
      <Section title={d.lines} padded={false}>
        <LinesTable lines={(note.lines ?? []).flatMap((line) => (line.priced ? [line.priced] : []))} />
        <TotalsBlock totals={note.totals} />
      </Section>
      <Section title={d.details}>
        <Facts
          facts={[
            [t.reason, w.reason[note.reason ?? '']],
            [t.text, note.text],
            [t.way, t.ways[note.way ?? '']],
            [t.issued, formatDate(note.issuedOn, language)],
            [
              t.original,
              <span key="original">
                <Anchor component={Link} to={`/sales/invoices/${note.originalId}`} className="mono">
                  {note.originalNumber}
                </Anchor>{' '}
                <span className="muted">{formatDate(note.originalIssuedOn, language)}</span>
              </span>,
            ],
            [
              t.goodsReturn,
              note.goodsReturn && (
                <>
                  <Anchor component={Link} to={`/sales/returns?open=${note.goodsReturn.returnId}`} className="mono">
                    {note.goodsReturn.number}
                  </Anchor>{' '}
                  <StatusBadge status={note.goodsReturn.status} />
                </>
              ),
            ],
          ]}
        />
      </Section>
      <NotesSection kind="credit-note" id={id} timeline={timeline.data} />
      <CreditNotePanels note={note} panel={panel} onPanel={setPanel} />
    </DocumentPage>
  );
}
