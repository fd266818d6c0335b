// Fails the build when the JavaScript that the first page needs (the entry and what it imports statically) is above its
// budget, and says the size; the manifest tells which files that are.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const budgetBytes = 200_000;
const out = process.env.CONSOLE_OUT ?? 'dist';
const manifest = JSON.parse(await readFile(`${out}/.vite/manifest.json`, 'utf8'));

const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
const seen = new Set();
const visit = (chunk) => {
  if (seen.has(chunk.file)) return;
  seen.add(chunk.file);
  (chunk.imports ?? []).forEach((name) => visit(manifest[name]));
};
visit(entry);
const today = Object.entries(manifest).find(([name]) => name.endsWith('pages/today/TodayPage.tsx'));
if (today) visit(today[1]);

let bytes = 0;
for (const file of seen) bytes += gzipSync(await readFile(`${out}/${file}`), { level: 9 }).length;
console.log(`First load: ${(bytes / 1000).toFixed(1)} kB of gzipped JavaScript in ${seen.size} files (budget ${budgetBytes / 1000} kB)`);
if (bytes > budgetBytes) process.exit(1);
