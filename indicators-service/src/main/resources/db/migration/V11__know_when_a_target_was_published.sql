-- So that an answer can be given as it would have been then. Revisions taken in before this do not say and count as
-- known ever since.
alter table target_version add column published_at timestamptz;

update target_version v set published_at = p.published_at
from target t join plan p on p.id = t.plan
where t.id = v.target and v.revision = p.revision;
