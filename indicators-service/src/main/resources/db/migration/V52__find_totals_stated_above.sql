-- Totals stated for prefectures and wider divisions: few, and looked for after every change below them.
create index observation_stated_above on observation (element_id, division, slot)
    where unit = '' and length(division) <= 4;
