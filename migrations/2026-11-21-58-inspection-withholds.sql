-- A score that the published report withholds is not to be read where scores stand as they are counted, nor to be worked
-- out from the others there: while a report withholds any, everybody reads scores in the report alone.
alter table inspection.inspection add column withholds boolean not null default false;
