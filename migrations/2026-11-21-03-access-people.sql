-- Who may enter, for which organisation, in which roles; and the sessions of those who have.
create schema access;
select platform.open_schema('access');

create table access.organisation (
  id integer generated always as identity primary key,
  kind text not null
    constraint organisation_kind_is_known check (kind in ('inspectorate', 'service', 'board', 'national-body')),
  name_en text not null,
  name_cy text not null,
  constraint organisation_named_once unique (kind, name_en)
);
comment on table access.organisation is 'Bodies that people act for. What a service is inspected for is kept by programme.';

create table access.person (
  id integer generated always as identity primary key,
  name text not null constraint person_is_named check (name <> ''),
  organisation_id integer not null references access.organisation,
  demonstration boolean not null default false
);
comment on column access.person.demonstration is 'Invented people of the demonstration: nobody real ever signs in as one.';
create index person_of_organisation on access.person (organisation_id);

create table access.role (
  person_id integer not null references access.person on delete cascade,
  role text not null,
  constraint role_granted_once primary key (person_id, role)
);

create table access.session (
  id text primary key constraint session_id_is_a_hash check (id ~ '^[0-9a-f]{64}$'),
  person_id integer references access.person on delete cascade,
  data jsonb not null,
  expires_at timestamptz not null
);
comment on column access.session.id is 'SHA-256 of the identifier in the cookie, so that a copy of this table opens nothing.';
create index session_by_expiry on access.session (expires_at);
create index session_of_person on access.session (person_id) where person_id is not null;

select platform.editable('access.organisation', 'access.person', 'access.role', 'access.session');
