import { Anchor, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { AmountInput } from '../../form/AmountInput';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatDate } from '../../format/dates';
import { toCents } from '../../format/decimal';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { outcome } from './allocation';
import { paymentTexts } from './texts';
import { type Allocation, FREE, MEANT, type OpenDocument } from './useAllocation';

const SHOWN = 8;

interface Props {
  allocation: Allocation;
  currency: string;
  clientChosen: boolean;
  /** Said where nothing is allocated; absent where money must go to a document. */
  freeAllowed?: boolean;
}

/** Which documents the money goes to: a proposal, or amounts by hand, each with what the document becomes. */
export function AllocationEditor({ allocation, currency, clientChosen, freeAllowed = true }: Props) {
  const t = useTexts(paymentTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const { documents, shares } = allocation;
  const touched = documents.filter((document) => shares[document.documentId!]);
  const untouched = documents.filter((document) => !shares[document.documentId!]);
  // Rows keep their place while somebody types in them; only what lies beyond the first few is held back.
  const shown = all ? documents : documents.filter((document, at) => at < SHOWN || touched.includes(document));
  const over = (toCents(allocation.rest) ?? 0n) < 0n;

  if (!clientChosen) return <Text className="muted">{t.chooseClient}</Text>;
  return (
    <Stack gap={12}>
      <ProblemNotice error={allocation.error} />
      <Choices allocation={allocation} freeAllowed={freeAllowed} />
      {documents.length === 0 && !allocation.reading && <Text className="muted">{t.nothingOpen}</Text>}
      {documents.length > 0 && (
        <div className="surface" style={{ overflow: 'hidden' }}>
          <table className="lines" style={{ fontSize: 13 }}>
            <thead>
              <tr>
                <th scope="col">{t.document}</th>
                <th scope="col" data-align="right">{t.open}</th>
                <th scope="col" data-align="right" style={{ width: 124 }}>{t.amountHere}</th>
                <th scope="col" style={{ width: 168 }}>{t.becomes}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((document) => (
                <tr key={document.documentId}>
                  <td>
                    <div className="mono">{document.number}</div>
                    <div className="muted" style={{ fontSize: 12 }}>
                      {w.documentType[document.documentType ?? '']} · <Due document={document} />
                    </div>
                  </td>
                  <td data-align="right"><MoneyText money={document.open} /></td>
                  <td>
                    <AmountInput
                      size="xs"
                      aria-label={`${t.amountHere}, ${document.number}`}
                      value={shares[document.documentId!] ?? ''}
                      onChange={(share) => allocation.setShare(document.documentId!, share)}
                    />
                  </td>
                  <td>
                    <Becomes document={document} share={shares[document.documentId!]} />
                  </td>
                </tr>
              ))}
              <tr>
                <td colSpan={2} className="muted">{t.staysFree}</td>
                <td data-align="right" style={{ fontWeight: 600, color: over ? 'var(--red)' : undefined }}>
                  <MoneyText money={{ amount: allocation.rest, currency }} dim />
                </td>
                <td aria-live="polite" style={{ color: 'var(--red)' }}>{over && t.tooMuch(formatMoney({ amount: allocation.rest.slice(1), currency }, language))}</td>
              </tr>
            </tbody>
          </table>
          {!all && shown.length < documents.length && (
            <Anchor component="button" type="button" size="sm" m={10} onClick={() => setAll(true)}>
              {t.alsoOpen(untouched.length - shown.length + touched.length)}
            </Anchor>
          )}
        </div>
      )}
    </Stack>
  );
}

function Choices({ allocation, freeAllowed }: { allocation: Allocation; freeAllowed: boolean }) {
  const t = useTexts(paymentTexts);
  const { proposals, meantDocument, choice } = allocation;
  const options = [
    ...(meantDocument ? [{ value: MEANT, label: t.thisDocument(meantDocument.number ?? ''), about: undefined }] : []),
    ...proposals.map((proposal) => ({
      value: proposal.reason as string,
      label: t.strategy[proposal.reason ?? ''] ?? proposal.reason!,
      about: proposal.shares?.map((share) => share.number).slice(0, 4).join(', ') + ((proposal.shares?.length ?? 0) > 4 ? ' …' : ''),
    })),
    ...(freeAllowed ? [{ value: FREE, label: t.keepFree, about: undefined }] : []),
  ];
  if (options.length < 2) return null;
  return (
    <Radio.Group label={t.allocateTo} value={choice ?? ''} onChange={allocation.choose}>
      <Stack gap={6} mt={6}>
        {options.map(({ value, label, about }) => (
          <Radio
            key={value}
            value={value}
            size="xs"
            label={
              <>
                {label}
                {about && <span className="mono muted" style={{ fontSize: 12, whiteSpace: 'normal' }}> {about}</span>}
              </>
            }
          />
        ))}
        {!choice && <Radio value="" size="xs" label={t.byHand} />}
      </Stack>
    </Radio.Group>
  );
}

function Due({ document }: { document: OpenDocument }) {
  const w = useTexts(words);
  const language = useLanguage();
  if (!document.dueOn) return null;
  return (
    <span style={{ whiteSpace: 'nowrap', color: document.overdue ? 'var(--red)' : undefined }}>
      {w.due.toLowerCase()} {formatDate(document.dueOn, language)}
    </span>
  );
}

function Becomes({ document, share }: { document: OpenDocument; share: string | undefined }) {
  const t = useTexts(paymentTexts);
  const language = useLanguage();
  const after = outcome(document.open?.amount, share);
  if (!after) return <StatusBadge status={document.overdue ? 'OVERDUE' : document.paymentStatus} />;
  const money = (amount: string) => formatMoney({ amount, currency: document.open!.currency }, language);
  return (
    <span style={{ color: after.status === 'PAID' ? 'var(--green)' : undefined, fontSize: 12 }}>
      {after.status === 'PAID' ? t.becomesPaid : t.becomesPartly(money(after.remaining))}
      {after.notNeeded !== '0.00' && <div className="muted">{t.notNeeded(money(after.notNeeded))}</div>}
    </span>
  );
}
