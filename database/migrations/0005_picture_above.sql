-- Rolled-up figures for the pages above, rebuilt per grid from the lists; and the county fence over everything.

create table need_tally (
  county_code text collate "C" not null,
  area_code text collate "C" not null,                   -- a grid
  month date not null,                                   -- first day of the month in which the need was reported
  status text not null,
  reached text not null,                                 -- the furthest step the need has come to
  field text not null,
  group_code text not null,
  holder text not null,
  count integer not null,
  primary key (area_code, month, status, reached, field, group_code, holder)
);
create index need_tally_month on need_tally (county_code, month);
create table tally_state (county_code text collate "C" primary key, up_to_seq bigint not null, at timestamptz not null);

do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
           where n.nspname = 'public' and c.relkind = 'r' and a.attname = 'county_code' and not a.attisdropped
  loop
    execute format('alter table %I enable row level security', t);
    if t = 'area' then
      execute format('create policy county on %I using (county_code = working_county() or county_code is null)', t);
    else
      execute format('create policy county on %I using (county_code = working_county())', t);
    end if;
  end loop;
end $$;

-- Facts are only ever added; the chain is the owner's alone.
revoke update, delete on fact from tongpin_app;
revoke insert, update, delete on fact_link, fact_checkpoint from tongpin_app;
revoke all on fact_pending from tongpin_app;
revoke all on session, login_failure, migration from tongpin_app;

-- Under row level security an index may only serve operators that are known not to leak values; array containment leaks none.
-- Without the right to say so (a server's database under a plain owner) search still works, only slower.
do $$
begin
  alter function pg_catalog.arraycontains(anyarray, anyarray) leakproof;
  alter function pg_catalog.arrayoverlap(anyarray, anyarray) leakproof;
exception when insufficient_privilege then
  raise notice 'array operators stay non-leakproof: search under row level security reads without its index';
end $$;
