#!/bin/sh
# Makes the database's roles: the owner of the catalogue, the reader that the site is served with, and
# the counter of failed searches. PostgreSQL's image runs this once, when its volume is empty.
#
# The image sources it where the executable bit was lost, so it changes no options of the shell.

: "${OWNER_PASSWORD:?}" "${READER_PASSWORD:?}" "${COUNTER_PASSWORD:?}"

# the passwords come from the environment and not as arguments, which other processes could read
psql --set=ON_ERROR_STOP=1 --no-psqlrc --quiet --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL' || exit 1
\getenv owner OWNER_PASSWORD
\getenv reader READER_PASSWORD
\getenv counter COUNTER_PASSWORD

-- a password must not reach the log, not even by a statement that fails
set log_statement = 'none';
set log_min_error_statement = 'panic';
set log_min_duration_statement = -1;
set password_encryption = 'scram-sha-256';

create role secondfront_owner login nosuperuser nocreatedb nocreaterole noreplication password :'owner';
create role secondfront_reader login nosuperuser nocreatedb nocreaterole noreplication password :'reader';
create role secondfront_counter login nosuperuser nocreatedb nocreaterole noreplication password :'counter';
alter role secondfront_reader set default_transaction_read_only = on;

select current_database() as database \gset
alter database :"database" owner to secondfront_owner;
revoke all on database :"database" from public;
grant connect on database :"database" to secondfront_reader, secondfront_counter;
SQL
