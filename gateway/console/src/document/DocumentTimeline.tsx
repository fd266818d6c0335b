import { useQuery } from '@tanstack/react-query';
import type { InvoicingSchemas } from '../api';
import { type DocumentKind, readTimeline } from '../api/documents';
import { useTexts } from '../i18n';
import { MoneyText } from './Money';
import { Timeline } from './parts';
import { workTexts } from './workTexts';

type Entry = InvoicingSchemas['TimelineEntry'];

export function useTimeline(kind: DocumentKind, id: string) {
  return useQuery({ queryKey: [kind, 'timeline', id], queryFn: () => readTimeline(kind, id) });
}

/** What happened to a document, with the fate of its mails. */
export function DocumentTimeline({ entries }: { entries: Entry[] | undefined }) {
  const t = useTexts(workTexts);
  const mailed = new Set((entries ?? []).filter((entry) => entry.what === 'SENT').map((entry) => entry.text));
  // A mail that was sent is the delivery as well; saying it twice helps nobody.
  const shown = (entries ?? []).filter((entry) => entry.what !== 'DELIVERED' || !mailed.has(entry.text));
  return (
    <Timeline
      items={shown.map((entry) => ({
        at: entry.at,
        by: entry.by,
        title: (
          <>
            <strong style={{ fontWeight: 600 }}>{t.what[entry.what ?? ''] ?? entry.what}</strong>
            {entry.relatedNumber && <span className="mono"> {entry.relatedNumber}</span>}
            {entry.amount && (
              <>
                {' · '}
                <MoneyText money={entry.amount} />
              </>
            )}
          </>
        ),
        text: entry.text && entry.text !== entry.relatedNumber ? entry.text : undefined,
      }))}
    />
  );
}
