-- 26-0151: a sequence a county and year instead of a counter row, whose lock would make every report wait for the one before it.
-- A number given to a report that then fails is lost; gaps are fine, waiting is not.

drop table need_counter;

create function next_need_code(county text, year integer) returns text language plpgsql security definer set search_path = public as $$
declare
  numbers text := format('need_number_%s_%s', county, year);
  prefix text := lpad((year % 100)::text, 2, '0') || '-';
  first bigint;
  digits text;
begin
  if county !~ '^\d{6}$' or county is distinct from coalesce(working_county(), county) then
    raise exception 'numbers are given to the county one works for' using errcode = 'insufficient_privilege';
  end if;
  if to_regclass(numbers) is null then
    -- The year's first need: whoever comes at the same moment waits here, once.
    perform pg_advisory_xact_lock(hashtextextended(numbers, 0));
    select coalesce(max(substr(code, 4)::bigint), 0) + 1 into first from need where county_code = county and code ~ ('^' || prefix || '\d{1,12}$');
    execute format('create sequence if not exists %I start with %s', numbers, first);
  end if;
  digits := nextval(numbers::regclass)::text;
  return prefix || lpad(digits, greatest(4, length(digits)), '0');
end $$;
