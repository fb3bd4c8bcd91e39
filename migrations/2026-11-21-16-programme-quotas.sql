-- What a programme has promised: how often each service is inspected, how many a year, and how far apart.
alter table programme.programme add column quotas jsonb not null default '[]'
  constraint programme_quotas_are_a_list check (jsonb_typeof(quotas) = 'array');
