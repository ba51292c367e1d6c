-- Resources drawn down: how much there is, when, on what conditions, who used what. Rooms: hours, standing allotments, bookings that cannot clash.

alter table resource_offer
  drop constraint resource_offer_status_check,
  add constraint resource_offer_status_check check (status in ('draft', 'submitted', 'approved', 'available', 'paused', 'expired', 'ended')),
  add column capacity numeric check (capacity > 0),      -- null: not stated, so nothing is counted down
  add column capacity_per text not null default 'total' check (capacity_per in ('total', 'window', 'day', 'week', 'month')),
  add column valid_from date,
  add column conditions text,
  add column for_groups text[] not null default '{}',    -- 对象人群; empty: everybody
  add column days_ahead integer not null default 0 check (days_ahead between 0 and 60),
  add column needs_venue boolean not null default false,
  add column service_areas text[] not null default '{}', -- besides its own place
  add column approved_by uuid references account (id),
  add column approved_at timestamptz,
  add constraint resource_offer_valid check (valid_until is null or valid_from is null or valid_until >= valid_from);
update resource_offer set status = 'submitted' where status = 'draft';  -- until now a unit's entry went to the community at once
create index resource_offer_wide on resource_offer (id) where service_areas <> '{}';
create index resource_offer_provider on resource_offer (provider_id) where provider_id is not null;
create index resource_offer_until on resource_offer (valid_until) where valid_until is not null;

-- Days on which nothing is given, although the week says so.
create table resource_closure (
  id uuid primary key,
  county_code text collate "C" not null,
  resource_id uuid not null references resource_offer (id),
  from_on date not null,
  until_on date not null,
  reason text,
  check (until_on >= from_on)
);
create index resource_closure_resource on resource_closure (resource_id, from_on);

-- What is spoken for, per period (`total`, a month, a week, a day, one of the 21 windows). The check is R47: never below zero, by whatever path.
create table resource_period (
  resource_id uuid not null references resource_offer (id),
  period text collate "C" not null,
  county_code text collate "C" not null,
  capacity numeric,
  held numeric not null default 0 check (held >= 0),
  primary key (resource_id, period),
  constraint resource_never_below_zero check (held <= capacity)
);

create table resource_draw (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),  -- where it is used
  resource_id uuid not null references resource_offer (id),
  period text collate "C" not null,
  quantity numeric not null check (quantity > 0),
  used_quantity numeric check (used_quantity >= 0 and used_quantity <= quantity),
  status text not null default 'reserved' check (status in ('reserved', 'used', 'released')),
  day date not null,
  part integer check (part between 0 and 2),             -- morning, afternoon, evening
  need_id uuid references need (id),
  order_id uuid references service_order (id),
  project_id uuid references service_project (id),
  handover_id uuid references handover (id),
  title text not null,                                   -- neutral: the provider reads it
  drawn_by uuid references account (id),
  drawn_at timestamptz not null,
  settled_by uuid references account (id),
  settled_at timestamptz,
  version integer not null default 1,
  check ((status = 'used') = (used_quantity is not null)),
  check (status = 'reserved' or settled_at is not null)
);
create index resource_draw_resource on resource_draw (resource_id, drawn_at desc, id desc);
create index resource_draw_need on resource_draw (need_id) where need_id is not null;
create index resource_draw_order on resource_draw (order_id) where order_id is not null;
create index resource_draw_project on resource_draw (project_id) where project_id is not null;
create index resource_draw_area on resource_draw (area_code, drawn_at desc, id desc);
create index resource_draw_open on resource_draw (day, id) where status = 'reserved';

create function resource_held(status text, quantity numeric, used numeric) returns numeric language sql immutable parallel safe as $$
  select case status when 'reserved' then quantity when 'used' then used else 0 end
$$;

-- Every writer of a draw moves the period with it; two at once wait for the period's row, and the second sees what the first left.
create function move_resource_period() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.resource_id, new.period) is distinct from (old.resource_id, old.period) then
    raise exception 'a draw stays with its resource and its period' using errcode = 'check_violation';
  end if;
  insert into resource_period (resource_id, period, county_code, capacity, held)
    select new.resource_id, new.period, new.county_code, offer.capacity, resource_held(new.status, new.quantity, new.used_quantity)
    from resource_offer as offer where offer.id = new.resource_id for share  -- whoever changes the capacity meanwhile waits
  on conflict (resource_id, period) do update set capacity = excluded.capacity,
    held = resource_period.held + resource_held(new.status, new.quantity, new.used_quantity) - case when tg_op = 'UPDATE' then resource_held(old.status, old.quantity, old.used_quantity) else 0 end;
  return new;
end $$;
create trigger resource_draw_moves_period after insert or update on resource_draw for each row execute function move_resource_period();

-- A smaller capacity may not cut what is promised and not yet settled; a period in which everything is settled keeps the capacity it had.
create function move_resource_capacity() returns trigger language plpgsql as $$
begin
  if new.capacity is distinct from old.capacity then 
    update resource_period as kept set capacity = new.capacity where kept.resource_id = new.id
      and (kept.period = 'total' or exists (select from resource_draw as draw where draw.resource_id = kept.resource_id and draw.period = kept.period and draw.status = 'reserved'));
  end if;
  return new;
end $$;
create trigger resource_offer_moves_periods after update of capacity on resource_offer for each row execute function move_resource_capacity();

-- Places. The text of the opening hours stays for what was imported.
alter table venue add column hours jsonb not null default '[]';          -- [{weekday 1..7, from "08:30", to "17:30"}]
alter table room
  add column equipment text[] not null default '{}',
  add column accessibility text[] not null default '{}',
  add column ended_at timestamptz,
  drop constraint room_venue_id_name_key;
create unique index room_name on room (venue_id, name) where ended_at is null;

create table room_allotment (
  id uuid primary key,
  county_code text collate "C" not null,
  venue_id uuid not null references venue (id),
  room_id uuid not null references room (id),
  organisation_id uuid not null references organisation (id),
  weekday integer not null check (weekday between 1 and 7),
  from_clock text not null check (from_clock ~ '^\d\d:\d\d$'),
  to_clock text not null check (to_clock ~ '^\d\d:\d\d$'),
  from_on date not null,
  until_on date not null,
  purpose text,
  made_by uuid references account (id),
  made_at timestamptz not null,
  ended_at timestamptz,
  check (to_clock > from_clock), check (until_on >= from_on)
);
create index room_allotment_venue on room_allotment (venue_id, weekday, from_clock);
create index room_allotment_organisation on room_allotment (organisation_id) where ended_at is null;

-- A booking, one week of an allotment, or a time in which a room is closed.
create table room_booking (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  venue_id uuid not null references venue (id),
  room_id uuid not null references room (id),
  kind text not null check (kind in ('booking', 'allotment', 'closure')),
  status text not null default 'active' check (status in ('active', 'requested', 'declined', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  title text not null,
  people integer check (people > 0),
  organisation_id uuid references organisation (id),     -- null: the community itself
  with_organisations uuid[] not null default '{}',       -- who uses it together with it
  series_id uuid,
  allotment_id uuid references room_allotment (id),
  order_id uuid references service_order (id),
  activity_id uuid references activity (id),             -- of a series; an order's activity goes by the order
  booked_by uuid references account (id),
  booked_at timestamptz not null,
  ended_by uuid references account (id),
  ended_at timestamptz,
  end_reason text,
  version integer not null default 1,
  check (ends_at > starts_at),
  -- Nobody else stands in a time that is given to one; the holder of an allotment books inside their own.
  constraint room_never_twice exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&, coalesce(organisation_id, venue_id) with <>) where (status = 'active'),
  constraint room_one_use_at_a_time exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'active' and kind <> 'allotment'),
  constraint room_one_allotment_at_a_time exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'active' and kind = 'allotment')
);
create index room_booking_room on room_booking (room_id, starts_at);
create index room_booking_venue on room_booking (venue_id, starts_at, id);
create index room_booking_area on room_booking (area_code, starts_at, id);
create index room_booking_organisation on room_booking (organisation_id, starts_at) where organisation_id is not null;
create index room_booking_series on room_booking (series_id) where series_id is not null;
create index room_booking_allotment on room_booking (allotment_id) where allotment_id is not null;
create index room_booking_requested on room_booking (area_code, starts_at) where status = 'requested';
create unique index room_booking_activity on room_booking (activity_id) where activity_id is not null and status = 'active';
create unique index room_booking_order on room_booking (order_id) where order_id is not null and status = 'active';

do $$
declare t text;
begin
  foreach t in array array['resource_closure', 'resource_period', 'resource_draw', 'room_allotment', 'room_booking'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy county on %I using (county_code = working_county())', t);
  end loop;
end $$;
