-- The kept sums of awards tell how many rows they rest on; kept tables are filled again when the steps are done.
drop table award_months_by_recipient;
drop table award_months_by_form;
drop table award_months_by_kind;
drop table award_days_by_recipient;
drop table award_days_by_form;
drop table award_days_by_kind;
create table award_months_by_recipient ( -- One row per unit, recipient, level, ratio flags, period and counting month; kept.
    unit_id varchar not null, -- Unit
    recipient_id varchar not null, -- Recipient
    level varchar not null, -- Cấp khen thưởng
    form_counts boolean not null, -- tinh_ty_le of the form
    kind_counts boolean not null, -- tinh_ty_le of the kind
    period_start date not null, -- First day of the period
    period_end date not null, -- Last day of the period
    month date not null, -- First day of the counting month
    quantity bigint not null, -- Sum
    counted_rows bigint not null -- How many rows count in it; 0 = nothing was reported, which is no zero
);

create table award_months_by_form ( -- One row per unit, form, ratio flag of the kind, recipient group and directness, period and counting month; kept.
    unit_id varchar not null, -- Unit
    form_id varchar not null, -- Form
    kind_counts boolean not null, -- tinh_ty_le of the kind
    recipient_group varchar not null, -- Group of the recipient
    direct varchar not null, -- truc_tiep of the recipient
    period_start date not null, -- First day of the period
    period_end date not null, -- Last day of the period
    month date not null, -- First day of the counting month
    quantity bigint not null, -- Sum
    counted_rows bigint not null -- How many rows count in it; 0 = nothing was reported, which is no zero
);

create table award_months_by_kind ( -- One row per unit, kind, level, ratio flag of the form, recipient group and directness, period and counting month; kept.
    unit_id varchar not null, -- Unit
    kind_id varchar not null, -- Kind
    level varchar not null, -- Cấp khen thưởng
    form_counts boolean not null, -- tinh_ty_le of the form
    recipient_group varchar not null, -- Group of the recipient
    direct varchar not null, -- truc_tiep of the recipient
    period_start date not null, -- First day of the period
    period_end date not null, -- Last day of the period
    month date not null, -- First day of the counting month
    quantity bigint not null, -- Sum
    counted_rows bigint not null -- How many rows count in it; 0 = nothing was reported, which is no zero
);

create table award_days_by_recipient ( -- One row per unit, recipient, level, ratio flags, period and counting day; kept.
    unit_id varchar not null, -- Unit
    recipient_id varchar not null, -- Recipient
    level varchar not null, -- Cấp khen thưởng
    form_counts boolean not null, -- tinh_ty_le of the form
    kind_counts boolean not null, -- tinh_ty_le of the kind
    period_start date not null, -- First day of the period
    period_end date not null, -- Last day of the period
    day date not null, -- Counting day; a total displaced by a finer source is taken off again that day
    quantity bigint not null, -- Sum
    counted_rows bigint not null -- How many rows count in it; 0 = nothing was reported, which is no zero
);

create table award_days_by_form ( -- One row per unit, form, ratio flag of the kind, recipient group and directness, period and counting day; kept.
    unit_id varchar not null, -- Unit
    form_id varchar not null, -- Form
    kind_counts boolean not null, -- tinh_ty_le of the kind
    recipient_group varchar not null, -- Group of the recipient
    direct varchar not null, -- truc_tiep of the recipient
    period_start date not null, -- First day of the period
    period_end date not null, -- Last day of the period
    day date not null, -- Counting day; a total displaced by a finer source is taken off again that day
    quantity bigint not null, -- Sum
    counted_rows bigint not null -- How many rows count in it; 0 = nothing was reported, which is no zero
);

create table award_days_by_kind ( -- One row per unit, kind, level, ratio flag of the form, recipient group and directness, period and counting day; kept.
    unit_id varchar not null, -- Unit
    kind_id varchar not null, -- Kind
    level varchar not null, -- Cấp khen thưởng
    form_counts boolean not null, -- tinh_ty_le of the form
    recipient_group varchar not null, -- Group of the recipient
    direct varchar not null, -- truc_tiep of the recipient
    period_start date not null, -- First day of the period
    period_end date not null, -- Last day of the period
    day date not null, -- Counting day; a total displaced by a finer source is taken off again that day
    quantity bigint not null, -- Sum
    counted_rows bigint not null -- How many rows count in it; 0 = nothing was reported, which is no zero
);
