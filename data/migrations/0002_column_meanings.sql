-- Meanings of columns an officer confirmed are remembered per sender and heading.
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
