-- The rows of an entry are found by those that were sent, and their figures by the cell: an index
-- that every acceptance would fill is not needed.
drop index observation_of_submission;
