import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { body, invoicing } from '../../api';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { PREVIEWED, type Template } from './api';
import type { Skipped } from './TemplatePage';
import { recurringTexts } from './texts';

interface Props {
  template: Template;
  onSkip?: (period: Skipped) => void;
  onUnskip?: (index: number) => void;
}

/** The days on which the next documents will be made, by year; each can be skipped, or taken up again. */
export function Calendar({ template, onSkip, onUnskip }: Props) {
  const t = useTexts(recurringTexts);
  const language = useLanguage();
  const id = template.id!;
  const preview = useQuery({
    queryKey: ['recurring', 'preview', id, template.version],
    queryFn: () => body(invoicing.GET('/recurring-templates/{id}/preview', { params: { path: { id }, query: { count: PREVIEWED } } })),
    enabled: template.status !== 'ENDED',
  });
  if (template.status === 'ENDED') return null;
  return (
    <Section title={t.calendar}>
      <Loaded query={preview}>
        {(periods) => (
          <ol style={{ listStyle: 'none', margin: 0, padding: 0, columns: 2, columnGap: 24 }}>
            {periods.map((period) => (
              <li key={period.index} style={{ display: 'flex', justifyContent: 'space-between', gap: 8, minHeight: 26, breakInside: 'avoid' }}>
                <span className={period.skipped ? 'number muted' : 'number'} style={period.skipped ? { textDecoration: 'line-through' } : undefined} title={`${formatDate(period.startsOn, language)} – ${formatDate(period.endsOn, language)}`}>
                  {formatDate(period.startsOn, language)}
                </span>
                {period.skipped
                  ? onUnskip && (
                      <Anchor component="button" type="button" fz={12} onClick={() => onUnskip(period.index!)}>
                        {t.unskip}
                      </Anchor>
                    )
                  : onSkip && (
                      <Anchor component="button" type="button" fz={12} c="dimmed" aria-label={`${t.skip} ${formatDate(period.startsOn, language)}`} onClick={() => onSkip({ index: period.index!, startsOn: period.startsOn! })}>
                        {t.skip}
                      </Anchor>
                    )}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Section>
  );
}
