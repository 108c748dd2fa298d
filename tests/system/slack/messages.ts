// SPDX-License-Identifier: GPL-3.0-or-later
// What our messages are, in Slack's own types; the test writes the messages below it.
import type { KnownBlock, ModalView } from '@slack/types';
import type { ChatPostMessageArguments, ChatUpdateArguments } from '@slack/web-api';
import type { Manifest } from '@slack/web-api/dist/types/request/manifest';

export interface Answer {
  text: string;
  blocks?: KnownBlock[];
  response_type?: 'ephemeral' | 'in_channel';
  replace_original?: boolean;
  delete_original?: boolean;
  thread_ts?: string;
}
export type Post = ChatPostMessageArguments;
export type Update = ChatUpdateArguments;
export type Form = ModalView;
export type Described = Manifest;
