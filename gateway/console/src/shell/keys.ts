import { useEffect, useRef } from 'react';

type Handlers = Record<string, (event: KeyboardEvent) => void>;

const FORM_FIELDS = 'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"], [role="menuitem"]';

/** Layers of handlers: the newest first, so that a panel's keys come before those of the list below it. */
const layers: { current: Handlers; exclusive: boolean }[] = [];
let prefix: { key: string; at: number } | undefined;
const PREFIX_MS = 1200;

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey) return;
  const control = event.ctrlKey || event.metaKey;
  const target = event.target as HTMLElement;
  const typing = target.closest(FORM_FIELDS) !== null && !(target instanceof HTMLInputElement && target.type === 'checkbox');
  if (typing && !(control && event.key === 'k') && event.key !== 'Escape') return;
  if (control && event.key !== 'k') return;
  // A focused button or link answers Enter and the space bar itself.
  if ((event.key === 'Enter' || event.key === ' ') && target.closest('button, a, summary, input')) return;
  const name = control ? `Ctrl-${event.key}` : event.key;
  const sequence = prefix && event.timeStamp - prefix.at < PREFIX_MS ? `${prefix.key} ${name}` : undefined;
  for (const layer of [...layers].reverse()) {
    const handler = (sequence && layer.current[sequence]) || layer.current[name];
    if (handler) {
      prefix = undefined;
      event.preventDefault();
      handler(event);
      return;
    }
    if (layer.exclusive) return;
  }
  prefix = name === 'g' ? { key: name, at: event.timeStamp } : undefined;
}

/**
 * Keys of one page or panel: "j", "Enter", "Ctrl-k", or two in a row as "g o". Nothing fires while somebody types.
 * While an exclusive layer is active, those below it get no key: what lies under a panel is not worked with.
 */
export function useKeys(handlers: Handlers, active = true, exclusive = false): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    if (!active) return;
    const layer = {
      get current() {
        return latest.current;
      },
      exclusive,
    };
    if (layers.length === 0) window.addEventListener('keydown', onKeyDown);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.removeEventListener('keydown', onKeyDown);
    };
  }, [active, exclusive]);
}
