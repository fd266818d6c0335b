import { createElement, type CSSProperties, type ReactNode } from 'react';

const TAGS = new Set(['p', 'div', 'span', 'strong', 'b', 'em', 'i', 'u', 'br', 'hr', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'small', 'blockquote', 'pre', 'code', 'a']);
const UNSEEN = new Set(['script', 'style', 'title', 'head', 'meta', 'link', 'template', 'iframe', 'object']);
const VOID = new Set(['br', 'hr']);
const ATTRIBUTES: Record<string, string> = { colspan: 'colSpan', rowspan: 'rowSpan', align: 'align' };

/**
 * A mail's HTML as elements of the page: only tags that say how text looks, styles set by script as the page's policy
 * allows, no links to follow and nothing that is read from elsewhere.
 */
export function mailHtml(html: string): { body: ReactNode; style: CSSProperties } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { body: children(body), style: styleOf(body) };
}

function children(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, at) => written(node, at));
}

function written(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) {
    // React refuses blank text between the parts of a table.
    return node.textContent?.trim() || !/^(table|thead|tbody|tfoot|tr)$/i.test(node.parentNode?.nodeName ?? '') ? node.textContent : null;
  }
  if (!(node instanceof Element)) return null;
  const tag = node.tagName.toLowerCase();
  if (UNSEEN.has(tag)) return null;
  const properties: Record<string, unknown> = { key, style: styleOf(node) };
  for (const [name, property] of Object.entries(ATTRIBUTES)) if (node.hasAttribute(name)) properties[property] = node.getAttribute(name);
  if (!TAGS.has(tag)) return createElement('span', properties, ...children(node));
  return VOID.has(tag) ? createElement(tag, properties) : createElement(tag, properties, ...children(node));
}

function styleOf(element: Element): CSSProperties {
  const style: Record<string, string> = {};
  for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
    const [name = '', ...value] = declaration.split(':');
    const written = value.join(':').trim();
    if (!name.trim() || !written || /url\(|expression|position|z-index/i.test(declaration)) continue;
    style[name.trim().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] = written;
  }
  return style;
}
