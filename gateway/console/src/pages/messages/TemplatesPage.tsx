import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { body, notifications, type NotificationSchemas } from '../../api';
import { Loaded } from '../../document/Loaded';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useKeys } from '../../shell/keys';
import { usePageTitle } from '../../shell/pageTitle';
import { TemplateEditor } from './TemplateEditor';
import { templateTexts } from './templateTexts';

export type Template = NotificationSchemas['TemplateResponse'];
export type TemplateKind = NonNullable<Template['kind']>;
export type TemplateLanguage = NonNullable<Template['language']>;

/** The words of every kind of mail in both languages, and the editor of the one that is chosen. */
export function TemplatesPage() {
  const t = useTexts(templateTexts);
  const w = useTexts(words);
  usePageTitle(t.title);
  const navigate = useNavigate();
  useKeys({ Escape: () => void navigate('/messages') });
  const [params, setParams] = useSearchParams();
  const kind = (params.get('kind') ?? 'INVOICE') as TemplateKind;
  const language = (params.get('language') ?? 'en') as TemplateLanguage;
  const list = useQuery({ queryKey: ['message-template', 'list'], queryFn: () => body(notifications.GET('/message-templates')) });
  const one = useQuery({
    queryKey: ['message-template', 'one', kind, language],
    queryFn: () => body(notifications.GET('/message-templates/{kind}/{language}', { params: { path: { kind, language } } })),
    // Words that somebody is writing are not read again under their hands; saving meets a newer version by itself.
    staleTime: Infinity,
  });
  return (
    <>
      <Group gap={12} mb={16}>
        <Button variant="subtle" color="gray" size="compact-sm" component={Link} to="/messages">← {w.back}</Button>
        <Title order={1}>{t.title}</Title>
      </Group>
      <div style={{ display: 'grid', gridTemplateColumns: '260px minmax(0, 1fr)', gap: 20, alignItems: 'start' }}>
        <nav aria-label={t.list} className="surface" style={{ overflow: 'hidden' }}>
          <Loaded query={list}>
            {({ items = [] }) =>
              items.map((item) => (
                <button
                  key={`${item.kind}${item.language}`}
                  type="button"
                  className="bankline"
                  aria-current={item.kind === kind && item.language === language}
                  onClick={() => setParams({ kind: item.kind!, language: item.language! }, { replace: true })}
                >
                  <span>{t.kind[item.kind ?? '']}</span>
                  <Text component="span" size="xs" className="muted">{t.language[item.language ?? '']} · {item.builtIn ? t.builtIn : `${t.version} ${item.version}`}</Text>
                </button>
              ))
            }
          </Loaded>
        </nav>
        <Loaded query={one}>{(template) => <TemplateEditor key={`${kind}${language}${template.version}`} template={template} kind={kind} language={language} />}</Loaded>
      </div>
    </>
  );
}
