-- The kept sums of awards tell how many rows they rest on; kept tables are filled again when the steps are done.
alter table award_months_by_recipient add column counted_rows bigint default 0;
alter table award_months_by_form add column counted_rows bigint default 0;
alter table award_months_by_kind add column counted_rows bigint default 0;
alter table award_days_by_recipient add column counted_rows bigint default 0;
alter table award_days_by_form add column counted_rows bigint default 0;
alter table award_days_by_kind add column counted_rows bigint default 0;
alter table award_months_by_recipient alter column counted_rows set not null;
alter table award_months_by_recipient alter column counted_rows drop default;
alter table award_months_by_form alter column counted_rows set not null;
alter table award_months_by_form alter column counted_rows drop default;
alter table award_months_by_kind alter column counted_rows set not null;
alter table award_months_by_kind alter column counted_rows drop default;
alter table award_days_by_recipient alter column counted_rows set not null;
alter table award_days_by_recipient alter column counted_rows drop default;
alter table award_days_by_form alter column counted_rows set not null;
alter table award_days_by_form alter column counted_rows drop default;
alter table award_days_by_kind alter column counted_rows set not null;
alter table award_days_by_kind alter column counted_rows drop default;
comment on column award_months_by_recipient.counted_rows is
    'How many rows count in it; 0 = nothing was reported, which is no zero';
comment on column award_months_by_form.counted_rows is
    'How many rows count in it; 0 = nothing was reported, which is no zero';
comment on column award_months_by_kind.counted_rows is
    'How many rows count in it; 0 = nothing was reported, which is no zero';
comment on column award_days_by_recipient.counted_rows is
    'How many rows count in it; 0 = nothing was reported, which is no zero';
comment on column award_days_by_form.counted_rows is
    'How many rows count in it; 0 = nothing was reported, which is no zero';
comment on column award_days_by_kind.counted_rows is
    'How many rows count in it; 0 = nothing was reported, which is no zero';
