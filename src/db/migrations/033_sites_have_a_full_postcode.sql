alter table employer_site add column postcode text;
alter table employer_site add constraint employer_site_postcode_shape check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$' and postcode !~ ' S[ADS]$');
alter table employer_site add constraint employer_site_postcode_same check (postcode is null or left(postcode, 4) = postcode4);

create index employer_site_by_postcode on employer_site (organisation_id, postcode) where postcode is not null;
