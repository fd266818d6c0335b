// Writes src/api/generated/<service>.ts from the OpenAPI documents in contracts/, so that a changed contract that the
// console does not follow fails its type check.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const contracts = new URL('../../../contracts/src/main/resources/contracts/', import.meta.url);
const out = new URL('../src/api/generated/', import.meta.url);
const services = ['client-service', 'order-service', 'invoicing-service', 'payment-service', 'notification-service', 'gateway'];

await mkdir(out, { recursive: true });
for (const service of services) {
  const document = JSON.parse(await readFile(new URL(`${service}/openapi.json`, contracts), 'utf8'));
  const types = astToString(await openapiTS(document));
  await writeFile(new URL(`${service}.ts`, out), types);
}
console.log(`Types of ${services.length} services in ${fileURLToPath(out)}`);
