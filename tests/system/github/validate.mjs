// SPDX-License-Identifier: GPL-3.0-or-later
// node validate.mjs OPENAPI EXCHANGES: holds requests and answers (a JSON object a line) against an OpenAPI 3.0 description. Prints a line
// for each that does not fit, and at the end how many were looked at.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/');
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats').default;

const description = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const exchanges = readFileSync(process.argv[3], 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

// OpenAPI's own word for "or null", in JSON Schema's.
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (!value || typeof value !== 'object') return value;
  const copy = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'example' || key === 'examples' || key === 'discriminator') continue;
    copy[key] = plain(inner);
  }
  // The description makes an account a user and an enterprise at once; it is one of them.
  if (copy.allOf?.some((part) => part.title === 'Enterprise')) {
    copy.anyOf = copy.allOf;
    delete copy.allOf;
  }
  if (copy.nullable !== true) return copy;
  delete copy.nullable;
  return { anyOf: [{ type: 'null' }, copy] };
}

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
addFormats(ajv);
ajv.addSchema({ $id: 'https://api/', ...plain({ components: { schemas: description.components.schemas }, paths: description.paths }) });

const pointer = (parts) => 'https://api/#/' + parts.map((p) => encodeURIComponent(String(p).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
const compiled = new Map();
function check(parts, value) {
  const ref = pointer(parts);
  if (!compiled.has(ref)) compiled.set(ref, ajv.compile({ $ref: ref }));
  const validate = compiled.get(ref);
  // Of alternatives, what went furthest tells most.
  const depth = (e) => e.instancePath.split('/').length;
  return validate(value) ? [] : validate.errors.sort((a, b) => depth(b) - depth(a)).slice(0, 3).map((e) => `${e.instancePath || '/'} ${e.message}`);
}

const resolve = (thing) => (thing && thing.$ref ? thing.$ref.slice(2).split('/').reduce((at, part) => at[part], description) : thing);

// Paths with the most literal parts first.
const paths = Object.keys(description.paths)
  .map((path) => ({ path, literal: path.replaceAll(/\{[^}]*\}/g, '').length, form: new RegExp('^' + path.replaceAll(/[.+*?^$()[\]\\]/g, '\\$&').replaceAll(/\/\{path\}$/g, '/.+').replaceAll(/\{[^}]*\}/g, '[^/]+') + '$') }))
  .sort((a, b) => b.literal - a.literal);

function propertiesOf(schema, found = new Set()) {
  schema = resolve(schema) ?? {};
  for (const key of Object.keys(schema.properties ?? {})) found.add(key);
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) propertiesOf(part, found);
  return found;
}

function problemsOf(exchange) {
  const method = exchange.method.toLowerCase();
  const place = paths.find((one) => one.form.test(exchange.path) && description.paths[one.path][method]);
  if (!place) return ['no such call is described'];
  const call = description.paths[place.path][method];
  const problems = [];
  const parameters = [...(description.paths[place.path].parameters ?? []), ...(call.parameters ?? [])].map(resolve);
  const query = new URLSearchParams(exchange.query);
  for (const [name, text] of query) {
    const known = parameters.find((one) => one.in === 'query' && one.name === name);
    if (!known) problems.push(`query: ${name} is not described`);
    else if (resolve(known.schema).type === 'integer' && !/^\d+$/.test(text)) problems.push(`query: ${name} is no integer`);
    else if (resolve(known.schema).enum && !resolve(known.schema).enum.includes(text)) problems.push(`query: ${name} is not one of those described`);
  }
  for (const known of parameters) if (known.in === 'query' && known.required && !query.has(known.name)) problems.push(`query: ${known.name} is missing`);

  const content = resolve(call.requestBody)?.content?.['application/json'];
  if (exchange.requestBody) {
    if (!content) problems.push('request: a body that is not described');
    else {
      const body = JSON.parse(exchange.requestBody);
      problems.push(...check(['paths', place.path, method, 'requestBody', 'content', 'application/json', 'schema'], body).map((e) => 'request: ' + e));
      const known = propertiesOf(content.schema);
      for (const key of Object.keys(body)) if (known.size && !known.has(key)) problems.push(`request: ${key} is not described`);
    }
  } else if (resolve(call.requestBody)?.required) problems.push('request: no body');

  const described = call.responses[exchange.status];
  if (!described && exchange.status < 400 && exchange.status !== 304) problems.push(`answer: status ${exchange.status} is not described`);
  const answer = resolve(described);
  if (answer?.content?.['application/json']?.schema && exchange.isJson && exchange.responseBody) {
    const parts = described.$ref ? [...described.$ref.slice(2).split('/'), 'content', 'application/json', 'schema'] : ['paths', place.path, method, 'responses', exchange.status, 'content', 'application/json', 'schema'];
    const schema = answer.content['application/json'].schema;
    const value = JSON.parse(exchange.responseBody);
    problems.push(...(described.$ref ? (schema.$ref ? check(schema.$ref.slice(2).split('/'), value) : []) : check(parts, value)).map((e) => 'answer: ' + e));
  }
  return problems;
}

let wrong = 0;
for (const exchange of exchanges) {
  for (const problem of problemsOf(exchange)) {
    ++wrong;
    console.log(`${exchange.method} ${exchange.path} ${exchange.status}: ${problem}`);
  }
}
console.log(`looked at ${exchanges.length}, wrong ${wrong}`);
process.exit(wrong ? 1 : 0);
