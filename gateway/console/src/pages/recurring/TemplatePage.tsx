import { Anchor, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { body, clients, invoicing } from '../../api';
import { useCommand } from '../../api/useCommand';
import { type Action, DocumentPage } from '../../document/DocumentPage';
import { Loaded } from '../../document/Loaded';
import { Facts, LinesTable, Section, Timeline } from '../../document/parts';
import { ReasonPanel } from '../../document/ReasonPanel';
import { StatusBadge } from '../../document/StatusBadge';
import { documentTexts } from '../../document/texts';
import { WorkPanel } from '../../document/WorkPanel';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { type Step, takeStep, type Template, useTemplate } from './api';
import { Calendar } from './Calendar';
import { PeriodsSection } from './PeriodsSection';
import { recurringTexts } from './texts';

export function TemplatePage() {
  const { id = '' } = useParams();
  const query = useTemplate(id);
  return <Loaded query={query}>{(template) => <TemplateDocument key={id} template={template} />}</Loaded>;
}

/** The period that somebody is about to skip. */
export interface Skipped {
  index: number;
  startsOn: string;
}

function TemplateDocument({ template }: { template: Template }) {
  const t = useTexts(recurringTexts);
  const d = useTexts(documentTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const mayChange = useMay('sales-admin');
  const id = template.id!;
  const [panel, setPanel] = useState<'end' | 'resume'>();
  const [skipping, setSkipping] = useState<Skipped>();
  const [catchUp, setCatchUp] = useState(false);
  const client = useQuery({ queryKey: ['client', 'one', template.clientId], queryFn: () => body(clients.GET('/clients/{id}', { params: { path: { id: template.clientId! } } })) });
  const command = useCommand<Step, Template>({ run: (step, key) => takeStep(id, step, key), touches: ['recurring', 'invoice'], onDone: () => setPanel(undefined) });
  const { schedule } = template;
  const ended = template.status === 'ENDED' && w.status.ENDED!;
  const pauseOrResume: Action = template.status === 'PAUSED' ? { label: t.resume, run: () => setPanel('resume') } : { label: t.pause, run: () => command.send({ step: 'pause' }), disabled: ended, pending: command.pending };
  const edit: Action = { label: w.edit, key: 'e', run: () => void navigate(`/sales/recurring/${id}/edit`), disabled: ended };
  const close = () => setPanel(undefined);
  return (
    <DocumentPage
      id={id}
      title={template.name ?? ''}
      listPath="/sales/recurring"
      path={(other) => `/sales/recurring/${other}`}
      badges={<StatusBadge status={template.status} />}
      subtitle={
        <>
          <Anchor component={Link} to={`/crm/clients/${template.clientId}`} fw={600}>
            {client.data?.name ?? w.client}
          </Anchor>
          <span className="muted">
            {' · '}
            {t.everyText(schedule?.intervalCount ?? 1, schedule?.intervalUnit ?? '')} · {t.policies[template.sendPolicy ?? '']}
          </span>
        </>
      }
      amounts={[{ label: t.amount, money: template.net, main: true }]}
      primary={mayChange ? (template.status === 'PAUSED' ? pauseOrResume : edit) : undefined}
      actions={mayChange ? [template.status === 'PAUSED' ? edit : pauseOrResume, { label: t.end, run: () => setPanel('end'), disabled: ended, color: 'red' }] : []}
      notice={<ProblemNotice error={panel ? null : command.error} />}
      aside={
        <>
          <Calendar template={template} onSkip={mayChange ? setSkipping : undefined} onUnskip={mayChange ? (index) => command.send({ step: 'unskip', index }) : undefined} />
          <Timeline items={(template.history ?? []).map((entry) => ({ at: entry.at, by: entry.by, title: t.whats[entry.what ?? ''] ?? entry.what, text: entry.note }))} />
        </>
      }
    >
      <Section title={d.lines} padded={false}>
        <LinesTable lines={(template.lines ?? []).map((line) => ({ line }))} />
      </Section>
      <Section title={t.schedule}>
        <Facts
          facts={[
            [t.startOn, formatDate(schedule?.startOn, language)],
            [t.frequency, t.everyText(schedule?.intervalCount ?? 1, schedule?.intervalUnit ?? '')],
            [t.anchorDay, schedule?.anchorDay],
            [t.endOn, formatDate(schedule?.endOn, language)],
            [t.nextOn, !ended && formatDate(template.nextOn, language)],
            [t.policy, t.policies[template.sendPolicy ?? '']],
          ]}
        />
      </Section>
      <PeriodsSection template={template} mayChange={mayChange} onSkip={setSkipping} onUnskip={(index) => command.send({ step: 'unskip', index })} />
      {panel === 'end' && (
        <ReasonPanel title={t.endTitle} help={t.endHelpText} label={t.end} color="red" touches={['recurring']} run={(reason, key) => body(invoicing.POST('/recurring-templates/{id}/end', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }))} onDone={close} onClose={close} />
      )}
      {panel === 'resume' && (
        <WorkPanel title={t.resume} label={t.resume} pending={command.pending} error={command.error} onSubmit={() => command.send({ step: 'resume', catchUp })} onClose={close}>
          <Checkbox data-autofocus label={t.catchUp} description={t.catchUpHelp} checked={catchUp} onChange={(event) => setCatchUp(event.currentTarget.checked)} />
        </WorkPanel>
      )}
      {skipping && (
        <ReasonPanel
          title={t.skipTitle(formatDate(skipping.startsOn, language))}
          help={t.skipHelp}
          label={t.skip}
          touches={['recurring']}
          run={(reason, key) => body(invoicing.POST('/recurring-templates/{id}/periods/{index}/skip', { params: { path: { id, index: skipping.index }, header: { 'Idempotency-Key': key } }, body: { reason } }))}
          onDone={() => setSkipping(undefined)}
          onClose={() => setSkipping(undefined)}
        />
      )}
    </DocumentPage>
  );
}
