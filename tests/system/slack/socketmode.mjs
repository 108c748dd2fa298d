// SPDX-License-Identifier: GPL-3.0-or-later
// node socketmode.mjs API TOKEN: takes commands with Slack's own client for Socket Mode until one says `quit`. Prints a line for each thing that
// happens.
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { SocketModeClient, LogLevel } = require('@slack/socket-mode');
const [api, appToken] = process.argv.slice(2);
const client = new SocketModeClient({ appToken, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl: api + '/' } });
client.on('connected', () => console.log('connected'));
client.on('slash_commands', async ({ body, ack }) => {
  await ack({ text: 'understood' });
  console.log('command', body.command, body.text, body.user_id);
  if (body.text === 'quit') await client.disconnect();
});
client.on('disconnected', () => process.exit(0));
await client.start();
