import { Button, Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { useKeys } from '../shell/keys';
import { usePageTitle } from '../shell/pageTitle';
import { billingTexts } from './billing/texts';
import { Conflict } from './billing/Conflict';
import { ProblemNotice } from './ProblemNotice';
import type { useDraftEditor } from './useDraftEditor';

interface Props<F extends object> {
  title: string;
  editor: ReturnType<typeof useDraftEditor<F>>;
  /** Fields that show their own message. */
  known: string[];
  onDone: () => void;
  children: ReactNode;
}

/** The page of a draft that is entered: what stands is said beside the title, Ctrl-Enter saves, Escape goes back. */
export function EditorPage<F extends object>({ title, editor, known, onDone, children }: Props<F>) {
  const t = useTexts(billingTexts);
  const w = useTexts(words);
  usePageTitle(title);
  useKeys({ Escape: onDone });
  const state = editor.pending ? t.saving : !editor.exists || editor.dirty ? t.unsaved : t.saved;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (editor.ready) editor.saveNow();
      }}
      onBlur={() => editor.leave()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && editor.ready) editor.saveNow();
      }}
    >
      <Group justify="space-between" mb={16} wrap="nowrap">
        <div>
          <Button variant="subtle" color="gray" size="compact-sm" mb={4} onClick={onDone}>
            ← {w.back}
          </Button>
          <Group gap={10}>
            <Title order={1}>{title}</Title>
            <span className="muted" role="status" style={{ fontSize: 13 }}>
              {state}
            </span>
          </Group>
        </div>
        <Group gap={8}>
          {editor.exists && !editor.dirty ? (
            <Button onClick={onDone}>{t.done}</Button>
          ) : (
            <Button type="submit" loading={editor.pending} disabled={!editor.ready}>
              {t.save} <kbd style={{ marginLeft: 8, color: 'inherit' }}>Ctrl ⏎</kbd>
            </Button>
          )}
        </Group>
      </Group>
      {editor.conflict && <Conflict base={editor.conflict.base} mine={editor.conflict.mine} theirs={editor.conflict.theirs} onResolve={editor.resolve} />}
      <ProblemNotice error={editor.error} known={known} />
      <div style={{ display: 'grid', gap: 20, marginTop: editor.error ? 16 : 0 }}>{children}</div>
    </form>
  );
}
