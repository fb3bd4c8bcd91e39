-- Signing in with an account of one's own or of one's organisation: what each proves itself by, and links sent by email.

alter table access.organisation drop constraint organisation_kind_is_known;
alter table access.organisation add constraint organisation_kind_is_known check (
  kind in ('inspectorate', 'partner-inspectorate', 'service', 'council', 'national-body', 'voice-provider'));

alter table access.person add column email text;
alter table access.person add column left_at timestamptz;
comment on column access.person.left_at is 'From then on the person can''t sign in; the journal still knows who did what.';
create unique index person_known_by_one_address on access.person (lower(email));
alter table access.person add constraint person_of_a_demonstration_has_no_address
  check (not (demonstration and email is not null));

create table access.credential (
  person_id integer primary key references access.person on delete cascade,
  -- argon2id, with its parameters and its salt.
  password text not null constraint credential_password_is_hashed check (password like '$argon2id$%'),
  totp_secret text not null,
  -- The last step of thirty seconds whose code was used: no code opens twice.
  totp_step bigint not null default 0,
  set_at timestamptz not null
);

create table access.passkey (
  id text primary key,
  person_id integer not null references access.person on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  added_at timestamptz not null,
  used_at timestamptz
);
create index passkey_of_person on access.passkey (person_id);

create table access.identity (
  issuer text not null,
  subject text not null,
  person_id integer not null references access.person on delete cascade,
  linked_at timestamptz not null,
  constraint identity_belongs_to_one_person primary key (issuer, subject)
);

create table access.link (
  id text primary key constraint link_id_is_a_hash check (id ~ '^[0-9a-f]{64}$'),
  person_id integer not null references access.person on delete cascade,
  purpose text not null constraint link_for_a_known_purpose check (purpose in ('invitation', 'reset')),
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on column access.link.id is 'SHA-256 of the secret in the link, so that a copy of this table opens nothing.';
create index link_of_person on access.link (person_id);

create table access.attempt (
  -- SHA-256 of the account's address and the network address together: who fails elsewhere locks nobody out here.
  id text primary key constraint attempt_id_is_a_hash check (id ~ '^[0-9a-f]{64}$'),
  failures integer not null,
  wait_until timestamptz not null
);

select platform.editable('access.credential', 'access.passkey', 'access.identity', 'access.link', 'access.attempt');

create table platform.message (
  id integer generated always as identity primary key,
  recipient text not null,
  subject text not null,
  -- Null once it was sent: what a letter said is nobody's business afterwards.
  body text,
  asked_at timestamptz not null,
  sent_at timestamptz,
  failures integer not null default 0,
  retry_at timestamptz
);
comment on table platform.message is 'Letters asked for in a transaction and sent after it.';
create index message_to_send on platform.message (id) where sent_at is null;
select platform.editable('platform.message');
