import { Anchor, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { InvoicingSchemas } from '../api';
import { formatDate } from '../format/dates';
import { useLanguage, useTexts } from '../i18n';
import { useMay } from '../shell/me';
import { Section } from './parts';
import { StatusBadge } from './StatusBadge';
import { workTexts } from './workTexts';

interface Props {
  submission: InvoicingSchemas['SubmissionStatus'] | undefined;
  onRecord: () => void;
  /** The download. */
  children: ReactNode;
}

/** The e-invoice and, between Romanian parties, what the tax office said about it. */
export function EInvoiceSection({ submission, onRecord, children }: Props) {
  const t = useTexts(workTexts);
  const language = useLanguage();
  const mayChange = useMay('sales-admin');
  const last = submission?.submission;
  return (
    <Section title={t.eInvoice} right={children}>
      {submission ? (
        <div style={{ display: 'grid', gap: 6 }}>
          <Group gap={8}>
            {last ? <StatusBadge status={last.state} /> : <StatusBadge status="TO_SUBMIT" label={t.notSubmitted} />}
            {last?.indexNumber && <span className="mono">{last.indexNumber}</span>}
            {last?.on && <span className="number muted">{formatDate(last.on, language)}</span>}
          </Group>
          {last?.note && <div>{last.note}</div>}
          {last?.state !== 'ACCEPTED' && submission.submitBy && (
            <div className={submission.late ? undefined : 'muted'} style={submission.late ? { color: 'var(--red)' } : undefined}>
              {t.submitBy(formatDate(submission.submitBy, language))}
              {submission.late && ` · ${t.late}`}
            </div>
          )}
          {mayChange && (
            <Anchor component="button" type="button" size="sm" ta="left" onClick={onRecord}>
              {t.submission}
            </Anchor>
          )}
        </div>
      ) : null}
    </Section>
  );
}
