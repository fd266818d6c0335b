import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { body, notifications } from '../../api';
import { newIdempotencyKey } from '../../api/http';
import { useCommand } from '../../api/useCommand';
import { ConfirmModal } from '../../document/ConfirmModal';
import { Section } from '../../document/parts';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { mailHtml } from './mailHtml';
import type { Template, TemplateKind, TemplateLanguage } from './TemplatesPage';
import { templateTexts } from './templateTexts';
import { TestMailPanel } from './TestMailPanel';

interface Props {
  template: Template;
  kind: TemplateKind;
  language: TemplateLanguage;
}

/** Subject, HTML and plain text of one kind of mail, with what they become beside them. */
export function TemplateEditor({ template, kind, language }: Props) {
  const t = useTexts(templateTexts);
  const w = useTexts(words);
  const spoken = useLanguage();
  const path = { kind, language };
  const [text, setText] = useState({ subject: template.subject ?? '', html: template.html ?? '', plain: template.plain ?? '' });
  const [tried, setTried] = useState(text);
  const [open, setOpen] = useState<'test' | 'reset'>();
  const [version, setVersion] = useState<string | null>(null);
  const changed = text.subject !== template.subject || text.html !== template.html || text.plain !== template.plain;

  const preview = useQuery({
    queryKey: ['message-template', 'preview', kind, language, tried],
    queryFn: () => body(notifications.POST('/message-templates/{kind}/{language}/preview', { params: { path, header: { 'Idempotency-Key': newIdempotencyKey() } }, body: tried })),
    placeholderData: (before) => before,
  });
  const earlier = useQuery({
    queryKey: ['message-template', 'version', kind, language, version],
    queryFn: () => body(notifications.GET('/message-templates/{kind}/{language}', { params: { path, query: { version: Number(version) } } })),
    enabled: version !== null,
  });
  useEffect(() => {
    if (!earlier.data) return;
    const { subject = '', html = '', plain = '' } = earlier.data;
    setText({ subject, html, plain });
    setTried({ subject, html, plain });
  }, [earlier.data]);

  const save = useCommand<typeof text | { builtIn: true }, Template>({
    run: (request) => body(notifications.PUT('/message-templates/{kind}/{language}', { params: { path, header: { 'If-Match': `"${template.version}"` } }, body: request })),
    touches: ['message-template'],
    onDone: () => setOpen(undefined),
  });
  const error = (field: string) => fieldError(save.error, field) ?? fieldError(preview.error, field);

  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 20, alignItems: 'start' }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.send(text);
        }}
      >
        <Stack gap={14}>
          <Group justify="space-between" align="flex-end">
            <Select
              label={t.version}
              w={280}
              allowDeselect={false}
              placeholder={template.builtIn ? t.builtInVersion : `${template.version}`}
              value={version}
              data={[...(template.versions ?? []).map((one) => ({ value: String(one.version), label: one.builtIn ? t.builtInVersion : t.versionOf(one.version ?? 0, formatTime(one.savedAt, spoken), one.savedBy ?? '') }))]}
              onChange={setVersion}
            />
            <Text size="sm" className="muted" role="status">{changed ? t.unsaved : save.output && t.saved}</Text>
          </Group>
          <TextInput label={t.subject} required classNames={{ input: 'mono' }} value={text.subject} error={error('subject')} onChange={(event) => setText({ ...text, subject: event.currentTarget.value })} />
          <Textarea label={t.html} required autosize minRows={14} maxRows={28} spellCheck={false} classNames={{ input: 'code' }} value={text.html} error={error('html')} onChange={(event) => setText({ ...text, html: event.currentTarget.value })} />
          <Textarea label={t.plain} required autosize minRows={8} maxRows={20} spellCheck={false} classNames={{ input: 'code' }} value={text.plain} error={error('plain')} onChange={(event) => setText({ ...text, plain: event.currentTarget.value })} />
          <ProblemNotice error={open ? null : save.error} known={['subject', 'html', 'plain']} />
          <Group justify="space-between">
            <Button variant="subtle" color="red" disabled={template.builtIn} onClick={() => setOpen('reset')}>{t.reset}</Button>
            <Group gap={8}>
              <Button variant="default" onClick={() => setOpen('test')}>{t.test}</Button>
              <Button variant="default" loading={preview.isFetching} onClick={() => setTried(text)}>{t.refresh}</Button>
              <Button type="submit" loading={save.pending} disabled={!changed}>{w.save}</Button>
            </Group>
          </Group>
        </Stack>
      </form>
      <Stack gap={16}>
        <Section title={t.preview}>
          <Text className="muted" size="sm" mb={8}>{t.previewAbout}</Text>
          <ProblemNotice error={preview.error} known={['subject', 'html', 'plain']} />
          {preview.data && <Mail subject={preview.data.subject ?? ''} html={preview.data.html ?? ''} plain={preview.data.plain ?? ''} plainLabel={t.plain} />}
        </Section>
        <Variables template={template} />
      </Stack>
      {open === 'test' && <TestMailPanel kind={kind} language={language} text={text} onClose={() => setOpen(undefined)} />}
      <ConfirmModal opened={open === 'reset'} title={t.reset} label={t.reset} color="red" pending={save.pending} error={save.error} onConfirm={() => save.send({ builtIn: true })} onClose={() => setOpen(undefined)}>
        {t.resetAbout}
      </ConfirmModal>
    </div>
  );
}

function Mail({ subject, html, plain, plainLabel }: { subject: string; html: string; plain: string; plainLabel: string }) {
  const mail = mailHtml(html);
  return (
    <>
      <Text fw={600} mb={8}>{subject}</Text>
      <div style={{ ...mail.style, background: 'white', colorScheme: 'light', color: '#1f2933', margin: 0, padding: 16, border: '1px solid var(--line)', borderRadius: 6, overflowX: 'auto' }}>{mail.body}</div>
      <details style={{ marginTop: 10 }}>
        <summary>{plainLabel}</summary>
        <pre style={{ whiteSpace: 'pre-wrap', fontSize: 13 }}>{plain}</pre>
      </details>
    </>
  );
}

function Variables({ template }: { template: Template }) {
  const t = useTexts(templateTexts);
  return (
    <Section title={t.variables} padded={false}>
      <Text className="muted" size="sm" px={16} pb={6}>{t.variablesAbout}</Text>
      <table className="lines" style={{ fontSize: 13 }}>
        <thead>
          <tr>
            <th scope="col">{t.variable}</th>
            <th scope="col">{t.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {(template.variables ?? []).map((variable) => (
            <tr key={variable.name}>
              <td><code>{`\${${variable.name}}`}</code></td>
              <td>
                {variable.meaning} <span className="muted">({t.type[variable.type ?? ''] ?? variable.type})</span>
                {(variable.fields?.length ?? 0) > 0 && <div className="mono muted" style={{ whiteSpace: 'normal' }}>{variable.fields!.join(', ')}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
