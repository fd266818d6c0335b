import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mailHtml } from './mailHtml';

const shown = (html: string) => render(<div>{mailHtml(html).body}</div>).container.firstElementChild!;

it('shows how a mail looks', () => {
  const element = shown('<table><tr><td style="text-align: right; padding: 2px">119.00</td></tr></table><p>Dear <strong>client</strong></p>');
  expect(element.querySelector('td')?.style.textAlign).toBe('right');
  expect(element.textContent).toBe('119.00Dear client');
});

it('runs nothing, follows nothing and reads nothing from elsewhere', () => {
  const element = shown('<p onclick="alert(1)">a</p><script>b</script><img src="https://example.org/x.png"><a href="https://example.org">c</a><p style="background: url(https://example.org/y)">d</p><iframe src="/"></iframe>');
  expect(element.querySelector('script, img, iframe, [href], [onclick], [src]')).toBeNull();
  expect(element.innerHTML).not.toContain('example.org');
  expect(element.textContent).toBe('acd');
});

it('keeps the text of tags that it does not know', () => {
  expect(shown('<center>kept</center>').textContent).toBe('kept');
});
