// SPDX-License-Identifier: GPL-3.0-or-later
// node webapi.mjs API TOKEN: calls what is used of Slack's Web API with Slack's own client. Prints a line for each answer.
import { createRequire } from 'node:module';

const { WebClient } = createRequire(process.cwd() + '/')('@slack/web-api');
const [api, token] = process.argv.slice(2);
const nothing = () => undefined;
const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing, setLevel: nothing, setName: nothing, getLevel: () => 'error' };
const client = new WebClient(token, { slackApiUrl: api + '/', logger });
const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: '*web #12* failed' } }];

const known = await client.auth.test();
console.log('auth', known.team_id, known.user_id, known.response_metadata.scopes.includes('chat:write'));
const names = [];
for await (const page of client.paginate('conversations.list', { limit: 1, exclude_archived: true, types: 'public_channel,private_channel' }))
  names.push(...page.channels.map((channel) => channel.name));
console.log('channels', names.join(' '));
const posted = await client.chat.postMessage({ channel: 'C0BUILDS', text: 'web #12 failed', blocks });
console.log('posted', posted.channel, posted.message.text);
const below = await client.chat.postMessage({ channel: 'C0BUILDS', text: 'details', thread_ts: posted.ts });
console.log('below', below.message.thread_ts === posted.ts);
const updated = await client.chat.update({ channel: 'C0BUILDS', ts: posted.ts, text: 'web #12 fixed', blocks });
console.log('updated', updated.text);
const whisper = await client.chat.postEphemeral({ channel: 'C0BUILDS', user: 'U0ADA', text: 'only you' });
console.log('ephemeral', typeof whisper.message_ts);
const replies = await client.conversations.replies({ channel: 'C0BUILDS', ts: posted.ts });
console.log('replies', replies.messages.length);
const history = await client.conversations.history({ channel: 'C0BUILDS' });
console.log('history', history.messages.length);
const group = await client.usergroups.users.list({ usergroup: 'S0OPS' });
console.log('group', group.users.join(' '));
for (const [name, wrong] of [
  ['channel', { channel: 'C0NONE', text: 'x' }],
  ['blocks', { channel: 'C0BUILDS', text: 'x', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }] }],
]) {
  const error = await client.chat.postMessage(wrong).catch((thrown) => thrown);
  console.log('refused', name, error.data.error);
}
const stranger = new WebClient('xoxb-wrong', { slackApiUrl: api + '/', logger });
console.log('refused token', (await stranger.auth.test().catch((thrown) => thrown)).data.error);
