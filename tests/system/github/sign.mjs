// SPDX-License-Identifier: GPL-3.0-or-later
// node sign.mjs SECRET FILE: the signature that GitHub's own library makes of each line of the file; and whether it takes ours, if a line
// begins with one.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const library = process.cwd() + '/node_modules/@octokit/webhooks-methods/dist-node/index.js';
const { sign, verify } = await import(pathToFileURL(library).href);
const secret = process.argv[2];
for (const line of readFileSync(process.argv[3], 'utf8').split('\n').filter(Boolean)) {
  const cut = line.indexOf(' ');
  const [ours, body] = [line.slice(0, cut), line.slice(cut + 1)];
  console.log(`${await sign(secret, body)} ${await verify(secret, body, ours)}`);
}
