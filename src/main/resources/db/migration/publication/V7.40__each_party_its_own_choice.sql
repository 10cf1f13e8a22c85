-- When one party left names out, earlier releases rewrote what the others had confirmed in this register, as if they had chosen that file. What
-- they did choose stands here again; which file the register shows follows from the choices of all.
update publication p
   set kind = 'FULL', url = replace(p.url, '/protocol-met-weglatingen.pdf', '/protocol.pdf'), checked_sha256 = r.sha256
  from rendition r
 where r.version_id = p.version_id and r.kind = 'FULL' and p.kind = 'REDACTED'
   and p.url like '%/register/' || p.protocol_id || '/protocol-met-weglatingen.pdf'
   and exists (select 1 from timeline_entry t
                where t.protocol_id = p.protocol_id and t.body = p.body and t.kind = 'publication.timeline.followed');

-- Of a publication before this service only the address is stated: nobody looked which file is there, and nobody chose one for the register.
update publication set kind = null where state <> 'DUE' and checked_sha256 is null;
