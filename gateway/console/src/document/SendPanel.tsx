import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { type DocumentKind, sendDocument } from '../api/documents';
import { useCommand } from '../api/useCommand';
import { useTexts } from '../i18n';
import { WorkPanel } from './WorkPanel';
import { workTexts } from './workTexts';

interface Props {
  kind: DocumentKind;
  id: string;
  /** The client's own addresses. */
  addresses: string[];
  again: boolean;
  onClose: () => void;
}

/** Addresses as typed: separated by commas, semicolons or white space. */
export function addressesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

/** Mails a document, to the client's addresses or to others. */
export function SendPanel({ kind, id, addresses, again, onClose }: Props) {
  const t = useTexts(workTexts);
  const own = addresses.join(', ');
  const [text, setText] = useState(own);
  const command = useCommand<string[] | undefined, unknown>({
    run: (recipients, key) => sendDocument(kind, id, key, recipients),
    touches: [kind, 'message'],
    onDone: onClose,
  });
  const typed = addressesOf(text);
  // The client's own addresses are the server's to choose: they may have changed since.
  const send = () => command.send(text.trim() === own ? undefined : typed);
  return (
    <WorkPanel title={again ? t.sendAgain : t.send} label={again ? t.sendAgain : t.send} pending={command.pending} error={command.error} disabled={typed.length === 0 && addresses.length > 0} onSubmit={send} onClose={onClose}>
      <Textarea data-autofocus label={t.sendTo} description={addresses.length > 0 ? t.sendHelp : t.noAddress} autosize minRows={2} value={text} onChange={(event) => setText(event.currentTarget.value)} />
    </WorkPanel>
  );
}
