-- A device that was offline when its user signed out everywhere learns of it by this number when it meets the server, and
-- removes what the server has. A number and not a moment: clocks of devices are not to be relied upon.
alter table access.person add column endings integer not null default 0;
comment on column access.person.endings is 'How often the person has signed out everywhere.';
