-- What the other roles may do. Where the owner serves as well, or a role does not exist, there is nothing to grant.

do $$
begin
    if '${reader}' <> current_user and exists (select 1 from pg_roles where rolname = '${reader}') then
        grant usage on schema secondfront to "${reader}";
        grant select on all tables in schema secondfront to "${reader}";
        alter default privileges in schema secondfront grant select on tables to "${reader}";
    end if;
    if '${counter}' <> current_user and exists (select 1 from pg_roles where rolname = '${counter}') then
        grant usage on schema secondfront to "${counter}";
        grant execute on function secondfront.count_failed_search(text) to "${counter}";
    end if;
end
$$;
