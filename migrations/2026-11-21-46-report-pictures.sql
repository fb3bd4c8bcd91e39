-- A picture that tells nothing has no words of its own either; whoever adds it says so.
alter table findings.version drop constraint version_says_something;
alter table findings.version add constraint version_says_something check (
  text_en <> ''
  or coalesce(details ->> 'form', '') = 'figures'
  or (coalesce(details ->> 'form', '') = 'image' and (details #>> '{image,decorative}')::boolean)
);
