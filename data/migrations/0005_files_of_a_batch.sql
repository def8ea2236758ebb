-- Files handed in at once stay a list that can be found again after a restart.
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
