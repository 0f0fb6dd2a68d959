-- Rows about several people were compared with the caseload as two lists, and the caseload was read from its text anew for every row. Nearly every row is about
-- one person: that one is looked up in the text, as the other policies do (docs/decisions/013). The answer is the same; the rest of each policy stays as it is.
do $$
  declare
    found record;
    overlap constant text := '(participant_ids && (NULLIF(current_setting(''app.caseload''::text, true), ''''::text))::uuid[])';
  begin
    for found in select c.relname, pg_get_expr(p.polqual, p.polrelid) as rule from pg_policy p join pg_class c on c.oid = p.polrelid where p.polname = 'within_reach' loop
      if position(overlap in found.rule) > 0 then
        execute format('alter policy within_reach on %I using (%s)', found.relname, replace(found.rule, overlap,
          '((cardinality(participant_ids) = 1 and strpos(current_setting(''app.caseload'', true), participant_ids[1]::text) > 0) or (cardinality(participant_ids) > 1 and ' || overlap || '))'));
      end if;
    end loop;
  end $$;
