-- An inbox for everybody and the ways out of the house; photos and files.

create table message (
  id uuid primary key,
  county_code text collate "C" not null,
  account_id uuid not null references account (id),
  kind text not null,                                    -- a key of message.words.ts; the sentence stands there, never here
  about_kind text not null,
  about_id uuid not null,
  params jsonb not null default '{}',                    -- codes, titles and days only
  once_key text check (length(once_key) between 1 and 200),
  at timestamptz not null,
  read_at timestamptz
);
create unique index message_once on message (account_id, once_key) where once_key is not null;
create index message_inbox on message (account_id, at desc, id desc);
create index message_unread on message (account_id, at desc, id desc) where read_at is null;
create index message_age on message (at);

-- What goes out of the house besides, one row a message and way: sent at most once, tried again until then, given up in the open.
create table message_delivery (
  id uuid primary key,
  county_code text collate "C" not null,
  message_id uuid not null references message (id) on delete cascade,
  channel text not null check (channel in ('sms', 'wecom', 'wechat')),
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'sent', 'failed', 'dropped')),
  attempts integer not null default 0 check (attempts >= 0),
  due_at timestamptz not null,                           -- the next try; while sending, when the claim is given up
  outcome text,                                          -- a code: why it failed, was dropped, or waits again
  provider_code text check (length(provider_code) <= 40),
  created_at timestamptz not null,
  ended_at timestamptz
);
create unique index message_delivery_once on message_delivery (message_id, channel);
create index message_delivery_due on message_delivery (due_at, id) where status in ('waiting', 'sending');
create index message_delivery_counts on message_delivery (county_code, channel, created_at);

-- What a person wants outside the inbox; the address of a way that needs one (not the phone number, which is the person's) is sealed.
create table message_way (
  account_id uuid not null references account (id),
  county_code text collate "C" not null,
  channel text not null check (channel in ('sms', 'wecom', 'wechat')),
  wanted boolean not null,
  address bytea,
  changed_at timestamptz not null,
  primary key (account_id, channel)
);

create table attachment (
  id uuid primary key,                                   -- made by the phone
  county_code text collate "C" not null,
  about_kind text not null,
  about_id uuid not null,
  area_code text collate "C" not null references area (code),
  status text not null default 'uploading' check (status in ('uploading', 'ready', 'removed')),
  name text not null check (length(name) between 1 and 120), -- of a document as it came; a photo's says nothing
  said_bytes integer not null check (said_bytes between 1 and 20971520),
  said_sha256 bytea not null check (length(said_sha256) = 32),
  kind text check (kind in ('photo', 'document')),
  type text,
  bytes integer check (bytes > 0),                       -- as kept: re-encoded, before sealing
  thumb_bytes integer check (thumb_bytes > 0),
  sha256 bytea,
  width integer, height integer,
  consent boolean not null default false,                -- the guardian agreed to the photo (R65)
  added_by uuid not null references account (id),
  added_at timestamptz not null,
  ready_at timestamptz,
  removed_by uuid references account (id),
  removed_at timestamptz,
  check (status <> 'ready' or (kind is not null and type is not null and bytes is not null and sha256 is not null))
);
create index attachment_about on attachment (about_kind, about_id, added_at, id) where status = 'ready';
create index attachment_unfinished on attachment (added_at) where status = 'uploading';
create index attachment_uploading_by on attachment (added_by) where status = 'uploading';

do $$
declare t text;
begin
  foreach t in array array['message', 'message_delivery', 'message_way', 'attachment'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy county on %I using (county_code = working_county())', t);
  end loop;
end $$;
