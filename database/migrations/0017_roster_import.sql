-- Rows of a file are shown, and taken, page by page in the order of the sheet: a county's roll has a hundred thousand.
create index import_row_place on import_row (batch_id, sheet, row_number, id);
drop index import_row_batch;
