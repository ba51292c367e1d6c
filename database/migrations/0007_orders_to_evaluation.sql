-- What orders, hand-overs and evaluation need beyond their first tables.

alter table service_order
  add column title text not null default '',             -- neutral, for everybody's eyes
  add column minimum_age integer not null default 18 check (minimum_age between 0 and 60);
create index service_order_newest on service_order (dispatched_at desc, id desc);
create index service_order_area on service_order (area_code, dispatched_at desc, id desc);

-- A role that was declined and offered to somebody else: both stay, so that it can be told who was asked.
alter table order_slot add column replaced_by_id uuid references order_slot (id);
create index order_slot_replaced_by on order_slot (replaced_by_id) where replaced_by_id is not null;

create unique index activity_order on activity (order_id) where status <> 'cancelled';
create index enrolment_slot on enrolment (slot_id) where slot_id is not null;
create index attendance_event_operator on attendance_event (operator_account_id) where operator_account_id is not null;
create index service_record_newest on service_record (recorded_at desc, id desc);
create index handover_area on handover (area_code, due_on, id);
create index callback_need on callback (need_id);

alter table need_evaluation add column no_rating_reason text;

-- GD26-0001: a sequence a county and year, for the reason told in 0006.
drop table order_counter;

create function next_order_no(county text, year integer) returns text language plpgsql security definer set search_path = public as $$
declare
  numbers text := format('order_number_%s_%s', county, year);
  digits text;
begin
  if county !~ '^\d{6}$' or county is distinct from coalesce(working_county(), county) then
    raise exception 'numbers are given to the county one works for' using errcode = 'insufficient_privilege';
  end if;
  if to_regclass(numbers) is null then
    perform pg_advisory_xact_lock(hashtextextended(numbers, 0));
    if to_regclass(numbers) is null then execute format('create sequence %I', numbers); end if;
  end if;
  digits := nextval(numbers::regclass)::text;
  return format('GD%s-%s', lpad((year % 100)::text, 2, '0'), lpad(digits, greatest(4, length(digits)), '0'));
end $$;
