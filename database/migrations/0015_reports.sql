-- What leaves the house on paper or as a workbook, and what an office hands in.

-- Asked with a purpose before anything is given; the file or the sheet is then fetched under this id, by the same account, within minutes.
create table printout (
  id uuid primary key,
  county_code text collate "C" not null,
  account_id uuid not null references account (id),
  list text not null check (list in ('needs', 'resources', 'projects', 'volunteers', 'teams', 'records', 'need')),
  form text not null check (form in ('workbook', 'print', 'public')),
  area_code text collate "C",
  filter jsonb not null default '{}',                    -- as it stood in the page's address
  purpose text not null,                                 -- a code; the fact holds it too
  words text check (length(words) <= 100),               -- what else was said about the purpose
  asked_at timestamptz not null
);
create index printout_account on printout (account_id, asked_at desc);
alter table printout enable row level security;
create policy county on printout using (county_code = working_county());

-- One version of one report. Handed in, its figures stand; a correction is a new row that names the old.
create table report (
  id uuid primary key,
  county_code text collate "C" not null,
  kind text not null,                                    -- what it counts is told by domain/reports/report.kinds.ts
  area_code text collate "C" not null references area (code),
  period text not null check (period ~ '^\d{4}-(\d{2}|Q[1-4])$'),
  from_on date not null,
  to_on date not null,
  due_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  definition integer not null,                           -- of which wording of its definitions these figures are
  status text not null default 'draft' check (status in ('draft', 'submitted', 'checked', 'handed_in')),
  content jsonb not null,                                -- the figures as counted, and the names of the places
  counted_at timestamptz not null,
  corrects_id uuid references report (id),
  correction_reason text,
  late_reason text,
  made_by uuid references account (id),
  submitted_by uuid references account (id),
  submitted_at timestamptz,
  checked_by uuid references account (id),
  checked_at timestamptz,
  signed_by uuid references account (id),
  handed_in_at timestamptz,
  sent_back_by uuid references account (id),
  sent_back_reason text,
  revision integer not null default 1,                   -- for two people at once
  created_at timestamptz not null,
  check (to_on >= from_on), check ((corrects_id is null) = (version = 1)), check ((status = 'handed_in') = (handed_in_at is not null))
);
create unique index report_version on report (area_code, kind, period, version);
create unique index report_corrects on report (corrects_id) where corrects_id is not null;
create index report_newest on report (to_on desc, id desc);
create index report_area on report (area_code, to_on desc, id desc);
alter table report enable row level security;
create policy county on report using (county_code = working_county());

-- What a person says beside a figure: a correction with its reason, or a figure from outside the platform with its source. Never in place of the counted one.
create table report_entry (
  id uuid primary key,
  county_code text collate "C" not null,
  report_id uuid not null references report (id),
  figure text not null,
  part text collate "C" not null default '',             -- the code of the row's place, or 'total' for the year so far
  what text not null check (what in ('correction', 'outside')),
  amount numeric not null check (amount >= 0),
  words text not null check (length(words) between 1 and 200),
  by_account_id uuid references account (id),
  at timestamptz not null
);
create unique index report_entry_place on report_entry (report_id, figure, part, what);
alter table report_entry enable row level security;
create policy county on report_entry using (county_code = working_county());

-- What a contract asks for in a year: told once, read by every report of that year.
create table report_target (
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  kind text not null,
  figure text not null,
  year integer not null,
  amount numeric not null check (amount > 0),
  source text not null check (length(source) between 1 and 100),
  by_account_id uuid references account (id),
  at timestamptz not null,
  primary key (area_code, kind, figure, year)
);
alter table report_target enable row level security;
create policy county on report_target using (county_code = working_county());

-- Figures are counted by when things happened.
create index need_closed on need (closed_at) where closed_at is not null;
create index handover_made on handover (at);
create index callback_made on callback (made_at) where made_at is not null;
