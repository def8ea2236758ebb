-- The data dictionary: every table and column, each with its comment on the same line.
-- store.py turns the trailing comments into COMMENT ON, so the words live here and in the file alike.
-- Nothing is updated but the closing versions (to_version, withdrawn_version), and nothing is deleted:
-- "editable" tables keep every former row; tables marked "kept" are rebuilt from the facts.

-- ---------------------------------------------------------------- versions

create table schema_version ( -- One row per schema step done on this store.
    number integer primary key, -- Step, 1 = this file
    done_at timestamp not null -- Wall time in Asia/Ho_Chi_Minh
);

create table versions ( -- One row per committed change that can move a number.
    version bigint primary key, -- 1, 2, 3 ... numbered inside its own transaction
    made_at timestamp not null, -- Wall time in Asia/Ho_Chi_Minh
    actor varchar not null, -- Who made the change
    action varchar not null, -- seed, accept, withdraw, catalogue, membership, calendar, target, setting, due, applicability, source, movement, alias, columns, close, reopen
    reason varchar -- Why, in the officer's words
);

create table publications ( -- One row per "duyệt"; the newest row is the published pointer.
    publication_no bigint primary key, -- 1, 2, 3 ...
    version bigint not null, -- What leaders, slides, exports and the API answer at
    made_at timestamp not null, -- Wall time in Asia/Ho_Chi_Minh
    actor varchar not null, -- The approver
    reason varchar -- Why, or null when published on acceptance
);

-- ---------------------------------------------------------------- plan

create table plans ( -- One row per plan (kế hoạch); editable.
    plan_id varchar not null, -- KH60-2026
    number varchar not null, -- Số, ký hiệu: 60/KH-UBND
    plan_date date not null, -- Date of issue; deadlines in working days count from it
    year integer not null, -- Plan year: 01/01 to 31/12
    title varchar not null, -- Title as printed
    note varchar, -- Slips of the source, shown as they are
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (plan_id, from_version)
);

create table tasks ( -- One row per task of a plan, its annex and its duties; editable.
    plan_id varchar not null, -- Plan it belongs to
    task_no varchar not null, -- STT in the annex ("12"), or the item that imposes a duty ("IV.4")
    task_group varchar not null check (task_group in ('annex', 'duty')), -- annex = one of the 17 tasks; duty stands apart
    ordinal integer not null, -- Order in the plan
    content varchar not null, -- Nội dung công việc, verbatim
    short_title varchar not null, -- Short name for boards and slides
    lead varchar not null, -- Cơ quan chủ trì, verbatim: a unit or a class of units
    support varchar, -- Cơ quan phối hợp, verbatim
    deadline varchar not null, -- Thời gian hoàn thành, verbatim
    product varchar, -- Sản phẩm: what document ends it
    occurrence_labels varchar, -- Nhãn of each occurrence: "Tháng 3: năm 2025; Tháng 8: năm học 2025 - 2026"
    post varchar, -- Lãnh đạo phụ trách (chức danh), when the office enters it
    note varchar, -- Slips of the source and proposed readings
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (plan_id, task_no, from_version)
);

create table movements ( -- One row per emulation movement (phong trào thi đua) of a plan; editable.
    plan_id varchar not null, -- Plan that names it
    movement_no varchar not null, -- Order in the plan
    name varchar not null, -- Short name
    full_name varchar not null, -- Name in full
    launched_by varchar, -- Cấp phát động
    period varchar, -- Giai đoạn
    standing_unit_id varchar, -- Cơ quan thường trực; null until entered
    launch_document varchar, -- Văn bản phát động
    mid_review_due date, -- Hạn sơ kết; null until entered, then an obligation
    final_review_due date, -- Hạn tổng kết; null until entered, then an obligation
    state varchar, -- Trạng thái, in words
    note varchar, -- Slips of the source
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (plan_id, movement_no, from_version)
);

-- ---------------------------------------------------------------- who

create table units ( -- One row per unit (cơ quan, đơn vị, địa phương) and validity; editable.
    unit_id varchar not null, -- xp-05443, so-noi-vu
    name varchar not null, -- Official name, NFC
    unit_type varchar not null, -- xã, phường, sở, cơ quan ...
    code varchar, -- Official commune code, five characters
    former_province varchar, -- Province before 01/07/2025; a filter only
    former_district varchar, -- District(s) before 01/07/2025; a filter only
    lat double, -- Centroid latitude
    lon double, -- Centroid longitude
    former_units varchar, -- Communes merged into it, separated by "; "
    tile_label varchar, -- Name on the tile map
    tile_column integer, -- Column on the tile map, from 0
    tile_row integer, -- Row on the tile map, from 0
    valid_from date, -- First day it exists; null = always
    valid_to date, -- Last day it exists; null = still
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (unit_id, from_version)
);

create table unit_aliases ( -- One row per other spelling of a unit confirmed by an officer; editable.
    alias varchar not null, -- The spelling as met, NFC
    unit_id varchar not null, -- Whom it means
    source varchar, -- Where the spelling was met
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (alias, from_version)
);

create table column_meanings ( -- One row per column of a heading whose meaning an officer confirmed for a sender; editable.
    sender_unit_id varchar not null, -- Whose files are read so
    shape varchar not null, -- The titles of the whole heading in order, as match keys
    form varchar not null, -- awards, progress ...: the form the heading belongs to
    column_no integer not null, -- Place in the heading, from 0
    field varchar not null, -- The field it holds; empty = the column is left out
    source varchar, -- The file it was confirmed on
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (sender_unit_id, shape, column_no, from_version)
);

create table unit_classes ( -- One row per class of leads and unit type it takes in; editable.
    class_id varchar not null, -- co-quan-don-vi-dia-phuong
    name varchar not null, -- As the plan writes it: "Các cơ quan, đơn vị, địa phương"
    kind varchar not null check (kind in ('units', 'cluster_leader', 'cluster_member')), -- How it becomes units
    unit_type varchar not null, -- A unit type it takes in; '*' = every type
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (class_id, unit_type, from_version)
);

create table clusters ( -- One row per cluster or bloc (cụm, khối thi đua) and validity; editable, never invented.
    cluster_id varchar not null, -- cum-1
    name varchar not null, -- As decided by the province
    valid_from date, -- First day
    valid_to date, -- Last day; null = still
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (cluster_id, from_version)
);

create table cluster_members ( -- One row per unit in a cluster, role and validity; editable.
    cluster_id varchar not null, -- The cluster
    unit_id varchar not null, -- The member
    role varchar not null check (role in ('truong', 'pho', 'thanh_vien')), -- trưởng answers for the cluster that year
    valid_from date, -- First day in the role
    valid_to date, -- Last day in the role; null = still
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (cluster_id, unit_id, role, from_version)
);

-- ---------------------------------------------------------------- reference lists

create table award_forms ( -- One row per title or commendation form (danh hiệu, hình thức); editable.
    form_id varchar not null, -- gk_xa
    name varchar not null, -- Official name
    form_group varchar not null, -- Huân chương, Bằng khen, Giấy khen, Danh hiệu thi đua ...
    level varchar not null, -- Cấp khen thưởng: Nhà nước; Bộ, ...; Tỉnh; Cơ sở; Khác
    recipients varchar, -- Who may receive it, separated by "; "
    abbreviation varchar, -- Viết tắt
    counts_in_ratio boolean not null, -- tinh_ty_le
    statistics_column varchar, -- Column of form 0603 (TT 02/2023/TT-BNV) it is counted in; null = none
    valid_to date, -- Last day it can be decided; null = still
    note varchar, -- Remark
    ordinal integer not null, -- Order of honour
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (form_id, from_version)
);

create table award_kinds ( -- One row per kind (loại hình khen thưởng); editable.
    kind_id varchar not null, -- chuyen_de
    name varchar not null, -- Name by the law, or by the statistics form where the law has none
    statistics_name varchar, -- Phương thức, by TT 02/2023/TT-BNV
    row_0603 varchar, -- Row of form 0603: 11 to 17
    counts_in_ratio boolean not null, -- tinh_ty_le
    ordinal integer not null, -- Order of the law
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (kind_id, from_version)
);

create table recipient_types ( -- One row per recipient type (đối tượng khen thưởng), a partition; editable.
    recipient_id varchar not null, -- tap_the_nho
    name varchar not null, -- Name
    recipient_group varchar not null check (recipient_group in ('tập thể', 'hộ gia đình', 'cá nhân', 'chưa rõ')), -- Group
    direct varchar not null check (direct in ('yes', 'no', 'unknown')), -- truc_tiep: counts in the numerator of B
    row_0603 varchar, -- Row of form 0603: 02 to 10
    note varchar, -- Remark
    ordinal integer not null, -- Order of form 0603
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (recipient_id, from_version)
);

create table calendar_overrides ( -- One row per day the official calendar differs from the package; editable.
    day date not null, -- The day
    working boolean not null, -- true = làm bù, false = nghỉ
    basis varchar not null, -- Căn cứ
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (day, from_version)
);

create table settings ( -- One row per setting; editable.
    name varchar not null, -- report_day, due_soon_days, publish_on_accept, record_unit, sample
    value varchar not null, -- Its value as text
    note varchar, -- What it means, in Vietnamese
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (name, from_version)
);

create table targets ( -- One row per target entered with its source; editable, empty by default.
    indicator varchar not null check (indicator in ('A', 'B', 'A0')), -- Which ratio
    year integer not null, -- Plan year
    unit_id varchar not null, -- Unit, or '*' for the province
    value decimal(9, 4) not null, -- Percent, 0 to 100
    source varchar not null, -- Document that sets it
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (indicator, year, unit_id, from_version)
);

-- ---------------------------------------------------------------- corrections of meaning

create table due_changes ( -- One row per "Điều chỉnh thời hạn" or "cách hiểu" of an occurrence; editable.
    occurrence_id varchar not null, -- Whose deadline
    kind varchar not null check (kind in ('adjustment', 'reading')), -- adjustment = by a document; reading = cách hiểu
    new_due date not null, -- The new date as written
    due date not null, -- Rolled to a working day
    document_no varchar, -- Số văn bản (adjustment)
    holds_from date not null, -- Document date (adjustment), or the plan's date (reading): holds for as_of from this day
    reason varchar not null, -- Lý do
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (occurrence_id, holds_from, from_version)
);

create table applicability ( -- One row per lead an officer names for an occurrence, instead of the task's; editable.
    occurrence_id varchar not null, -- Which occurrence
    lead varchar not null, -- A unit or class name
    reason varchar not null, -- Lý do
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (occurrence_id, lead, from_version)
);

create table source_choices ( -- One row per unit, level and quarter where an officer switched the counting source; editable.
    unit_id varchar not null, -- Unit
    level varchar not null, -- Cấp khen thưởng
    quarter varchar not null, -- 2026-Q1
    grain varchar not null check (grain in ('decision', 'month', 'quarter', 'half', 'year')), -- The source that counts
    reason varchar not null, -- Lý do
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (unit_id, level, quarter, from_version)
);

create table closed_quarters ( -- One row per closing (chốt số liệu) of a quarter; to_version = reopened.
    quarter varchar not null, -- 2026-Q1
    reason varchar not null, -- Căn cứ chốt
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (quarter, from_version)
);

-- ---------------------------------------------------------------- computed from the plan, kept

create table calendar ( -- One row per day of the planned years: working or not; kept.
    day date not null, -- The day
    working boolean not null, -- A working day of civil servants
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (day, from_version)
);

create table occurrences ( -- One row per occurrence: a mốc (once) or kỳ (periodic) of a task; kept.
    occurrence_id varchar not null, -- KH60-2026/12/2026-07
    plan_id varchar not null, -- Plan
    occurrence_group varchar not null check (occurrence_group in ('annex', 'duty', 'movement')), -- Where it comes from
    task_no varchar not null, -- Task, duty item, or movement number with "PT" before it
    ordinal integer not null, -- Order
    label varchar not null, -- Tháng 7/2026
    kind varchar not null check (kind in ('one_off', 'periodic', 'undated')), -- một lần, định kỳ, không quy định thời hạn
    due_nominal date, -- As the deadline says; null = undated
    due date, -- Rolled to the next working day
    report_due date, -- Hạn gửi báo cáo of a period, rolled; null unless periodic
    quarter varchar, -- Quarter of the nominal date: 2026-Q3
    rule varchar not null, -- The rule used, in words
    interpreted boolean not null, -- The rule needed a reading ("Đầu quý III")
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (occurrence_id, from_version)
);

create table assignments ( -- One row per occurrence and lead that owes it (nhiệm vụ của đơn vị); kept.
    assignment_id varchar not null, -- KH60-2026/12/2026-07@xp-05443
    occurrence_id varchar not null, -- Which occurrence
    unit_id varchar not null, -- Who answers
    cluster_id varchar, -- The cluster it answers for, when the lead is a cụm trưởng or khối trưởng
    valid_from date, -- Undated only: first day the lead is valid
    valid_to date, -- Undated only: last day the lead is valid
    from_version bigint not null, -- First version that sees this row
    to_version bigint, -- First version that no longer sees it; null = in force
    primary key (assignment_id, from_version)
);

-- ---------------------------------------------------------------- meetings and letters

create table meetings ( -- One row per frozen meeting: a day, a version and the slides shown, reopened with the same numbers.
    meeting_id varchar primary key, -- Made by the app
    name varchar not null, -- Tên cuộc họp, in the officer's words
    as_of date not null, -- Số liệu đến ngày
    version bigint not null, -- What the store knew when it was frozen
    cluster_id varchar, -- Scope: one cluster; null = the province or a unit
    unit_id varchar, -- Scope: one unit; null = the province or a cluster
    slides varchar not null, -- JSON: keys of the slides, in the order shown
    sentences varchar not null, -- JSON: key of a slide -> its title as frozen, edited or not
    made_at timestamp not null, -- Wall time in Asia/Ho_Chi_Minh
    made_by varchar not null, -- Officer
    discarded boolean not null default false, -- Put aside by an officer; the row stays
    year integer -- Plan year, where it is not that of the day
);

create table letters ( -- One row per unit urged by a công văn đôn đốc, and one per explanation that came back.
    entry_id varchar primary key, -- Made by the app, sortable by time
    letter_id varchar not null, -- The letter; one letter may urge many units
    event varchar not null check (event in ('made', 'explained')), -- made = lập công văn, explained = đơn vị giải trình
    unit_id varchar not null, -- The unit urged
    as_of date not null, -- made: số liệu đến ngày; explained: day the explanation came
    version bigint, -- made: what the store knew; explained: null
    late bigint, -- made: overdue duties named in the letter; explained: null
    document varchar, -- explained: số, ký hiệu, ngày of the unit's answer, as written
    content varchar, -- explained: the explanation in short
    recorded_at timestamp not null, -- Wall time in Asia/Ho_Chi_Minh
    recorded_by varchar not null -- Officer
);

-- ---------------------------------------------------------------- uploads

create table uploads ( -- One row per lần tiếp nhận: a file or a saved grid, accepted or not.
    upload_id varchar primary key, -- Made by the app, sortable by time
    file_name varchar not null, -- As received, without folders
    sha256 varchar not null, -- Of the bytes and of the choices made for reading them
    form varchar not null, -- awards, progress, results, units, clusters, calendar, targets, movements, plan
    sender_unit_id varchar, -- Who sent it; null = Sở Nội vụ entered it for several units
    period varchar, -- Scope: the period it reports on; null = as its rows say
    mode varchar not null check (mode in ('add', 'replace')), -- bổ sung or thay thế
    report_date date not null, -- Số liệu đến ngày of the file, else the day received
    is_sample boolean not null, -- Made-up data, flagged everywhere
    received_at timestamp not null, -- Wall time in Asia/Ho_Chi_Minh
    received_by varchar not null, -- Officer
    row_count bigint not null, -- Rows recognised
    accepted_version bigint, -- Version made by xác nhận; null = not accepted
    accepted_by varchar, -- Officer
    withdrawn_version bigint, -- Version made by hủy xác nhận; null = counts
    withdrawn_by varchar, -- Officer
    withdrawn_reason varchar, -- Lý do hủy
    discarded boolean not null default false -- A draft put aside before acceptance
);

create table batch_files ( -- One row per file of several handed in at once: where it stands in their list, and what its check came to.
    batch_id varchar not null, -- Made by the app
    place bigint not null, -- Place in the list, from 1
    file_name varchar not null, -- As handed in
    handed_at timestamp not null, -- Wall time in Asia/Ho_Chi_Minh
    handed_by varchar not null, -- Officer
    state varchar not null, -- waiting until it is read, then ready, errors, refused, same or failed; answered once corrected
    message varchar not null, -- What the check said, in words
    upload_id varchar, -- Its draft, or the upload that did all it would do; null = none was kept
    is_clean boolean not null, -- No error, no warning, and every row new when it was read
    primary key (batch_id, place)
);

create table upload_files ( -- One row per upload: the original as received, and what the officer chose and corrected.
    upload_id varchar primary key, -- Which upload
    content blob not null, -- The bytes, never changed
    choices varchar not null -- JSON: form, unit, period, column meanings, corrections by cell
);

create table upload_findings ( -- One row per finding (nội dung cần kiểm tra) of an accepted upload.
    upload_id varchar not null, -- Which upload
    finding_no bigint not null, -- Order
    level varchar not null check (level in ('error', 'warning', 'info')), -- lỗi, cảnh báo, lưu ý
    code varchar not null, -- unknown_unit ...
    sheet varchar, -- Sheet
    cell varchar, -- Address
    value varchar, -- What stands there
    message varchar not null, -- What is wrong, in Vietnamese
    suggestion varchar, -- The cure
    primary key (upload_id, finding_no)
);

-- ---------------------------------------------------------------- facts, as accepted

create table progress_reports ( -- One row per assignment and report date in an upload.
    upload_id varchar not null, -- Upload it came in
    row_no bigint not null, -- Row in that upload, from 1
    sheet varchar, -- Sheet it stands in
    cell varchar, -- Address of its state
    assignment_id varchar not null, -- Which assignment
    report_date date not null, -- Date of the report
    state varchar check (state in ('not_started', 'in_progress', 'done', 'not_applicable')), -- chưa, đang, hoàn thành, không phát sinh; null = taken back by a replacement
    percent double check (percent between 0 and 100), -- As reported
    completed_on date, -- Ngày hoàn thành as reported
    document varchar, -- Số, ký hiệu, ngày of the evidence, as written
    document_date date, -- Its date, where readable
    result varchar, -- Kết quả
    cause varchar, -- Nguyên nhân, vướng mắc
    request varchar, -- Kiến nghị
    committed date, -- Ngày hẹn hoàn thành
    note varchar, -- Ghi chú
    primary key (upload_id, row_no)
);

create table award_rows ( -- One row per unit, decision or period, form, kind and recipient in an upload.
    upload_id varchar not null, -- Upload it came in
    row_no bigint not null, -- Row in that upload, from 1
    sheet varchar, -- Sheet it stands in
    cell varchar, -- Address of its quantity
    key varchar not null, -- What it answers: supersession compares it
    unit_id varchar not null, -- Unit whose people or collectives are commended
    form_id varchar not null, -- Danh hiệu, hình thức
    kind_id varchar not null, -- Loại hình
    recipient_id varchar not null, -- Đối tượng
    quantity bigint, -- Count; negative for a revocation; null = taken back by a replacement
    grain varchar not null check (grain in ('decision', 'month', 'quarter', 'half', 'year', 'statistical')), -- Source: decisions, or totals by period
    period_start date not null, -- First day of the period (month of the decision)
    period_end date not null, -- Last day of the period
    counted_on date not null, -- Decision date, or số liệu đến ngày of a total
    decision_no varchar, -- As written
    decision_date date, -- Ngày quyết định
    authority varchar, -- Người quyết định
    movement_no varchar, -- Phong trào, when told
    found_by varchar, -- Đơn vị trình, người đứng đầu, báo chí phát hiện
    is_record boolean not null, -- Sent by the unit whose rows are the record (Sở Nội vụ)
    primary key (upload_id, row_no)
);

create table result_rows ( -- One row per task or item, measure, period and unit in an upload.
    upload_id varchar not null, -- Upload it came in
    row_no bigint not null, -- Row in that upload, from 1
    sheet varchar, -- Sheet it stands in
    cell varchar, -- Address of its value
    key varchar not null, -- What it answers
    unit_id varchar not null, -- Unit
    task_no varchar not null, -- Task or plan item
    measure varchar not null, -- What is measured: tin bài, lớp tập huấn
    measure_unit varchar, -- Unit of measure
    period varchar not null, -- 2026-07
    counted_on date not null, -- Số liệu đến ngày
    value decimal(18, 4), -- The value; null = taken back by a replacement
    source varchar, -- Source named by the sender
    primary key (upload_id, row_no)
);

-- ---------------------------------------------------------------- kept for the newest version

create table progress_current ( -- One row per assignment and report date in force at the newest version; kept.
    assignment_id varchar not null, -- Key
    report_date date not null, -- Key
    upload_id varchar not null, -- Upload in force
    row_no bigint not null -- Row in force
);

create table award_current ( -- One row per award key in force at the newest version; kept.
    key varchar not null, -- Key
    upload_id varchar not null, -- Upload in force
    row_no bigint not null, -- Row in force
    unit_id varchar not null, -- As in award_rows
    form_id varchar not null, -- As in award_rows
    kind_id varchar not null, -- As in award_rows
    recipient_id varchar not null, -- As in award_rows
    quantity bigint, -- As in award_rows
    grain varchar not null, -- As in award_rows
    period_start date not null, -- As in award_rows
    period_end date not null, -- As in award_rows
    counted_on date not null, -- As in award_rows
    is_record boolean not null -- As in award_rows
);

create table result_current ( -- One row per measured result in force at the newest version; kept.
    key varchar not null, -- Key
    upload_id varchar not null, -- Upload in force
    row_no bigint not null -- Row in force
);

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
