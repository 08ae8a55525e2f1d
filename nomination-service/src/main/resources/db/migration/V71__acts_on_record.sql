-- Who did what when, wherever it is on record; nothing is kept here twice. What an NPO never endorsed stays its own.
create view act_on_record as
select version.id, version.at, version.by as person, 'NOMINATION' as area, lower(replace(version.act, '_', ' ')) as what,
       n.project, n.id as nomination, n.country, version.remark
from nomination_version version join nomination n on n.id = version.nomination where n.submitted_at is not null
union all
select id, at, rank_order.by, 'NOMINATION', 'ranked', project, null, country, null from rank_order
union all
select id, confirmed_at, confirmed_by, 'NOMINATION', 'confirmed for new dates', project, null, country, null
from reconfirmation
union all
select id, at, judgement.by, 'NOMINATION', 'judged as ' || lower(replace(verdict, '_', ' ')), project, one, null, reason
from duplicate_judgement judgement
union all
select md5(n.id || criterion)::uuid, confirmed_at, confirmed_by, 'NOMINATION', 'criterion confirmed', n.project, n.id,
       n.country, lower(replace(criterion, '_', ' '))
from criterion_confirmation join nomination n on n.id = nomination where n.submitted_at is not null
union all
select id, issued_at, issued_by, 'NOTIFICATION', case number when 0 then 'published' else 'revised' end, project, null,
       null, reason
from project_revision
union all
select md5('signature' || code)::uuid, cast(signature ->> 'at' as timestamptz), signature ->> 'account', 'NOTIFICATION',
       'signed', code, null, null, null
from project_notification where signature is not null
union all
select id, uploaded_at, uploaded_by, 'NOTIFICATION', 'file attached', project, null, null, name from attachment
union all
select download.id, downloaded_at, download.name, 'NOTIFICATION', 'file fetched', project, null, country, attachment.name
from attachment_download download join attachment on attachment.id = attachment
union all
select file.id, uploaded_at, uploaded_by, 'PAPERS', 'file sent', n.project, n.id, n.country, lower(replace(kind, '_', ' '))
from dossier_file file join nomination n on n.id = nomination where n.submitted_at is not null
union all
select md5(n.id || document)::uuid, noted_at, noted_by, 'PAPERS', 'announced by ' || lower(channel), n.project, n.id,
       n.country, lower(replace(document, '_', ' '))
from document_channel join nomination n on n.id = nomination where n.submitted_at is not null
union all
select task.id, closed_at, closed_by, 'PAPERS', 'came by post', n.project, n.id, n.country,
       lower(replace(document, '_', ' '))
from postal_task task join nomination n on n.id = nomination where closed_at is not null and n.submitted_at is not null
union all
select md5('biodata' || n.id)::uuid, filled_at, filled_by, 'PAPERS', 'biodata filled in', n.project, n.id, n.country, null
from biodata_form join nomination n on n.id = nomination where n.submitted_at is not null
union all
select md5('medical' || n.id)::uuid, declared_at, declared_by, 'PAPERS', 'medical form sent', n.project, n.id, n.country,
       null
from medical_declaration join nomination n on n.id = nomination where n.submitted_at is not null
union all
select id, erased_at, null, 'PAPERS', 'destroyed', project, null, null,
       lower(replace(data, '_', ' ')) || ' of ' || persons || ' people'
from erasure_receipt
union all
select reading.id, read_at, reader_name, 'MEDICAL', lower(part) || ' read', n.project, n.id, n.country, reason
from medical_reading reading join nomination n on n.id = nomination
union all
select md5('npo' || number)::uuid, at, actor_name, 'NPO', lower(replace(kind, '_', ' ')), null, null, country, record
from npo_change;

-- The latest first, without sorting all.
create index nomination_version_by_time on nomination_version (at, id);
create index dossier_file_by_time on dossier_file (uploaded_at, id);
create index attachment_download_by_time on attachment_download (downloaded_at, id);
