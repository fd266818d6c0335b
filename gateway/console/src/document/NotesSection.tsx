import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { InvoicingSchemas } from '../api';
import { type DocumentKind, writeNote } from '../api/documents';
import { useCommand } from '../api/useCommand';
import { ProblemNotice } from '../form/ProblemNotice';
import { formatTime } from '../format/dates';
import { useLanguage, useTexts } from '../i18n';
import { Section } from './parts';
import { documentTexts } from './texts';
import { workTexts } from './workTexts';

interface Props {
  kind: DocumentKind;
  id: string;
  timeline: InvoicingSchemas['TimelineEntry'][] | undefined;
}

/** What colleagues tell each other about a document; no client sees it. */
export function NotesSection({ kind, id, timeline }: Props) {
  const t = useTexts(documentTexts);
  const work = useTexts(workTexts);
  const language = useLanguage();
  const [text, setText] = useState('');
  const command = useCommand({ run: (note: string, key) => writeNote(kind, id, key, note), touches: [kind], onDone: () => setText('') });
  const notes = (timeline ?? []).filter((entry) => entry.what === 'NOTED');
  const save = () => text.trim() && command.send(text.trim());
  return (
    <Section title={t.notes}>
      <div style={{ display: 'grid', gap: 10 }}>
        {notes.map((note) => (
          <div key={note.at}>
            <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note.text}</div>
            <div className="muted" style={{ fontSize: 12 }}>
              {[formatTime(note.at, language), note.by].filter(Boolean).join(' · ')}
            </div>
          </div>
        ))}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Textarea
            aria-label={work.addNote}
            placeholder={`${work.addNote} · ${work.noteShort}`}
            autosize
            minRows={1}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
            }}
          />
          {text.trim() && (
            <Group justify="flex-end" mt={8}>
              <Button type="submit" loading={command.pending}>
                {t.addNote}
              </Button>
            </Group>
          )}
        </form>
        <ProblemNotice error={command.error} />
      </div>
    </Section>
  );
}
