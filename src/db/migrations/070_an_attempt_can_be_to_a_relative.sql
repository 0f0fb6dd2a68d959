-- An attempt to reach somebody goes to the person or to a relative (IPS-25, item 25); not said is not known.
alter table contact add column to_family boolean;
