#!/bin/sh
# A database for each service with two users: one owns it and gives the other, who works with it, its rights. The names of users and
# their passwords come from the secrets NAME-database-owner and NAME-database-application, mounted under /secrets.
set -eu
superuser() {
  psql --username "${POSTGRES_USER:-postgres}" --dbname postgres --no-password -v ON_ERROR_STOP=1 "$@"
}
for name in task petition inspection; do
  for user in owner application; do
    superuser -v user="$(cat "/secrets/$name-$user/username")" \
      -v password="$(cat "/secrets/$name-$user/password")" <<'SQL'
CREATE ROLE :"user" LOGIN PASSWORD :'password';
SQL
  done
  superuser -v name="$name" -v owner="$(cat "/secrets/$name-owner/username")" <<'SQL'
CREATE DATABASE :"name" OWNER :"owner";
SQL
done
