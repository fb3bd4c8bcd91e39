-- The secrets of one-time codes are sealed (AES-256-GCM) with a key that is not in the database.
alter table access.credential add column totp_key text;
comment on column access.credential.totp_key is
  'Which key sealed totp_secret; null for one from before there were keys, which the next start of the program seals.';
