-- Clocks: the county's own calendar, from when a promise runs and when it turns yellow, reminders by rungs, the word at the door.

-- What the county has declared itself: days off and make-up working days. Holidays of years that are not announced yet come in here.
create table calendar_year (
  id uuid primary key,
  county_code text collate "C" not null,
  year integer not null check (year between 2020 and 2100),
  version integer not null default 1,
  checked_at timestamptz,                                -- 已核对: somebody has compared the year with the notice
  checked_by uuid references account (id),
  changed_at timestamptz not null,
  changed_by uuid references account (id),
  moved integer not null default 0,                      -- running promises that its changes have moved
  unique (county_code, year)
);
create table calendar_day (
  county_code text collate "C" not null,
  day date not null,
  free boolean not null,                                 -- 放假, or 上班 on a weekend
  name text not null default '' check (length(name) <= 20),
  primary key (county_code, day)
);

-- A promise knows when it began and how many working days it was given, so that it can be reckoned anew when a holiday is declared later.
alter table need
  add column due_from timestamptz,
  add column due_days integer check (due_days between 0 and 60),  -- null: minutes (danger), or not known
  add column yellow_at timestamptz,                      -- from then on 临期
  add column acted_at timestamptz,                       -- the last time somebody did something about it
  add column proxy_reason text;                          -- why the person does not enter it themselves
update need set due_from = greatest(reported_at, coalesce((select max(fact.at) from fact where fact.about_id = need.id and fact.name in
  ('need.reported', 'need.imported', 'need.verified', 'need.asked-more', 'need.answered', 'need.routed', 'need.dispatched', 'need.undispatched', 'need.service-ended', 'need.sent-back', 'need.reopened', 'need.rated', 'need.taken-back')), reported_at))
  where due_at is not null;
update need set due_from = least(due_from, due_at), acted_at = least(due_from, due_at), yellow_at = least(due_from, due_at) + 0.6 * (due_at - least(due_from, due_at)) where due_at is not null;
-- What waits for somebody is counted and listed from this index alone, in one's areas, by who holds the ball.
create index need_waiting on need (area_code, status, holder, due_at, id) include (county_code, danger, yellow_at) where due_at is not null;
create index need_yellow on need (yellow_at, id) where due_at is not null;

alter table handover add column yellow_at timestamptz;
update handover set yellow_at = at + 0.6 * ((due_on + 1)::timestamptz - at) where status in ('waiting', 'accepted');
create index handover_to_person on handover (to_person_id, due_on, id) where status in ('waiting', 'accepted');

alter table service_order
  add column reply_from timestamptz,                     -- when the reply clock was last set
  add column reply_days integer check (reply_days between 0 and 60);
create index service_order_reply on service_order (reply_by, id) where status = 'dispatched';
create index import_batch_mine on import_batch (by_account_id, created_at) where status = 'preview';

alter table callback add column planned_on date;
update callback set planned_on = (select (fact.at at time zone 'Asia/Shanghai')::date from fact where fact.about_id = callback.id and fact.name = 'callback.planned') where status = 'due';

-- One rung reached: 提醒 → 催办 → 报请召集人 → 提请督查室督办. A promise is reminded of once a rung; `since` is when that promise began.
create table reminder (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  thing text not null check (thing in ('need', 'handover')),
  thing_id uuid not null,
  need_id uuid not null references need (id),
  since timestamptz not null,
  rung text not null check (rung in ('yellow', 'late', 'street', 'county', 'chase', 'convener', 'inspection')),
  nth integer not null default 1 check (nth > 0),        -- 第几次催办
  words text,
  told integer not null default 0,                       -- how many; 0: nobody holds the role
  sent_by uuid references account (id),                  -- null: by itself
  sent_on date not null,
  sent_at timestamptz not null
);
create unique index reminder_once on reminder (thing_id, since, rung, nth);
create unique index reminder_chased_once_a_day on reminder (thing_id, sent_on) where rung = 'chase';
create index reminder_need on reminder (need_id, sent_at);
create index reminder_escalated on reminder (area_code, sent_at, id) where rung in ('street', 'county', 'convener', 'inspection');

-- A four-digit word that the resident hears by phone before and the visitor says at the door.
alter table activity add column door_word bytea;
create table door_telling (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  activity_id uuid not null references activity (id),
  told text not null check (told in ('self', 'family', 'carer', 'nobody_answered')),
  way text not null check (way in ('phone', 'in_person')),
  told_by uuid references account (id),
  told_at timestamptz not null
);
create index door_telling_activity on door_telling (activity_id, told_at);

do $$
declare t text;
begin
  foreach t in array array['calendar_year', 'calendar_day', 'reminder', 'door_telling'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy county on %I using (county_code = working_county())', t);
  end loop;
end $$;
