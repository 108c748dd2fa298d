// SPDX-License-Identifier: GPL-3.0-or-later
// node bolt.mjs API BOT-TOKEN APP-TOKEN: an app made with Slack's own framework. Answers commands, opens a form, takes it, and changes a message when a
// button is pressed; ends when a command says `quit`.
import { createRequire } from 'node:module';

const { App, LogLevel } = createRequire(process.cwd() + '/')('@slack/bolt');
const [api, token, appToken] = process.argv.slice(2);
const app = new App({ token, appToken, socketMode: true, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl: api + '/' } });

app.command('/clustero', async ({ command, ack, respond, client }) => {
  await ack();
  await respond({ text: `heard ${command.text}`, response_type: 'ephemeral' });
  if (command.text === 'form')
    await client.views.open({
      trigger_id: command.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'form',
        title: { type: 'plain_text', text: 'Run web' },
        submit: { type: 'plain_text', text: 'Run' },
        blocks: [
          {
            type: 'input',
            block_id: 'level',
            label: { type: 'plain_text', text: 'Level' },
            element: { type: 'plain_text_input', action_id: 'value' },
          },
        ],
      },
    });
  console.log('command', command.text);
  if (command.text === 'quit') {
    await app.stop();
    process.exit(0);
  }
});
app.action('rerun', async ({ action, body, ack, client }) => {
  await ack();
  await client.chat.update({ channel: body.channel.id, ts: body.message.ts, text: `again ${action.value}` });
  console.log('action', action.value, body.user.id);
});
app.view('form', async ({ view, ack }) => {
  await ack();
  console.log('view', view.state.values.level.value.value);
});
await app.start();
console.log('started');
